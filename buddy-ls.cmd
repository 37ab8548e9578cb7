@echo off
rem Runs buddy-ls. In a package it is in `bin`, next to the jar and a bundled Java runtime. In the source tree it
rem looks for an installed Java, and builds the jar if it is missing.
rem BUDDY_LS_JAVA selects the Java to use: a java program, or the folder of an installation.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAR=%ROOT%server\target\buddy-ls.jar"
if exist "%ROOT%..\buddy-ls.jar" set "JAR=%ROOT%..\buddy-ls.jar"

set "JAVA="
set "OLD="
if defined BUDDY_LS_JAVA goto chosen
set "JAVA=%ROOT%..\runtime\bin\java.exe"
if exist "%JAVA%" goto found
set "JAVA="
if defined JAVA_HOME call :take "%JAVA_HOME%\bin\java.exe"
if defined JAVA goto found
for %%J in (java.exe) do call :take "%%~$PATH:J"
if defined JAVA goto found
echo buddy-ls: Java 17 or newer is required, but was not found. 1>&2
if defined OLD echo   "%OLD%" is Java "%VERSION%". 1>&2
echo Install a JDK, or set JAVA_HOME to the folder of an existing one. 1>&2
exit /b 2

:chosen
call :take "%BUDDY_LS_JAVA%\bin\java.exe"
if not defined JAVA call :take "%BUDDY_LS_JAVA%"
if defined JAVA goto found
echo buddy-ls: Java 17 or newer is required, but BUDDY_LS_JAVA does not point to one. 1>&2
if defined OLD echo   "%OLD%" is Java "%VERSION%". 1>&2
echo Set it to the java program of a newer installation, or unset it. 1>&2
exit /b 2

rem Selects a java program if it is new enough.
:take
if /i not "%~x1"==".exe" exit /b
if not exist "%~f1" exit /b
set "VERSION="
rem The file "release" of an installation contains the version, so that Java need not be started.
if exist "%~dp1..\release" (
  for /f "usebackq tokens=1,2 delims==" %%K in ("%~dp1..\release") do if "%%K"=="JAVA_VERSION" set "VERSION=%%~L"
)
if not defined VERSION (
  for /f "tokens=2,3" %%K in ('call "%~f1" -version 2^>^&1 ^<nul') do if "%%K"=="version" set "VERSION=%%~L"
)
rem 17.0.15 is 17, and 1.8.0_392 is 8.
set "MAJOR=0"
for /f "tokens=1,2 delims=._-+" %%A in ("%VERSION%") do (
  set "MAJOR=%%A"
  if "%%A"=="1" set "MAJOR=%%B"
)
set "OLD=%~f1"
if %MAJOR% geq 17 set "JAVA=%OLD%"
exit /b

:found
if exist "%JAR%" goto run
where mvn >nul 2>nul
if errorlevel 1 (
  echo buddy-ls: the program must be built first, but Maven was not found. Install it, then try again. 1>&2
  exit /b 2
)
echo buddy-ls: building "%JAR%"; this is done once and can take a few minutes 1>&2
rem By default, Maven might use an older Java.
for %%H in ("%JAVA%\..\..") do if exist "%%~fH\bin\javac.exe" set "JAVA_HOME=%%~fH"
pushd "%ROOT%"
call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl server -am package <nul 1>&2
popd
if not exist "%JAR%" (
  echo buddy-ls: the build failed; see Maven's messages above. It needs a JDK and, the first time, network access. 1>&2
  exit /b 2
)

:run
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%JAR%" %*
exit /b %errorlevel%
