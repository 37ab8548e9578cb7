@echo off
rem Runs buddy-ls. In a package it stands in `bin`, beside the jar and a Java runtime of its own; among the
rem sources it finds a Java, and builds the jar if there is none.
rem BUDDY_LS_JAVA names another Java to use: its program or the folder of its installation.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%server\target\buddy-ls.jar"
if exist "%ROOT%..\buddy-ls.jar" set "JAR=%ROOT%..\buddy-ls.jar"

set "JAVA="
if defined BUDDY_LS_JAVA (
  if exist "%BUDDY_LS_JAVA%\bin\java.exe" (set "JAVA=%BUDDY_LS_JAVA%\bin\java.exe") else set "JAVA=%BUDDY_LS_JAVA%"
  goto :found
)
if exist "%ROOT%..\runtime\bin\java.exe" (
  set "JAVA=%ROOT%..\runtime\bin\java.exe"
  goto :java_is_new
)
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
  goto :found
)
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA goto :found
echo buddy-ls: Java 17 or newer is needed, but was not found. Install a JDK, or set JAVA_HOME to its folder. 1>&2
exit /b 2

:found
if not exist "%JAVA%" (
  echo buddy-ls: Java 17 or newer is needed, but BUDDY_LS_JAVA does not name one. 1>&2
  exit /b 2
)
rem The file "release" of an installation tells the version without starting Java.
set "VERSION="
for %%H in ("%JAVA%\..\..") do set "RELEASE=%%~fH\release"
if exist "%RELEASE%" for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%RELEASE%"`) do set "VERSION=%%~V"
if not defined VERSION for /f "tokens=3" %%V in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~V"
set "MAJOR=0"
for /f "tokens=1,2 delims=._-" %%A in ("%VERSION%") do if "%%A"=="1" (set "MAJOR=%%B") else set "MAJOR=%%A"
if %MAJOR% geq 17 goto :java_is_new
echo buddy-ls: Java 17 or newer is needed, but "%JAVA%" is Java "%VERSION%". 1>&2
echo Install a newer JDK, or set JAVA_HOME to the folder of one that is already there. 1>&2
exit /b 2

:java_is_new
if exist "%JAR%" goto :run
where mvn >nul 2>nul
if errorlevel 1 (
  echo buddy-ls: the program has to be built first, and Maven is missing. Install it, then try again. 1>&2
  exit /b 2
)
echo buddy-ls: building "%JAR%"; this happens once and can take some minutes 1>&2
pushd "%ROOT%"
call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl server -am package <nul 1>&2
popd
if not exist "%JAR%" (
  echo buddy-ls: the build failed; Maven's messages above tell why. It needs a JDK and, the first time, the network. 1>&2
  exit /b 2
)

:run
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%JAR%" %*
exit /b %errorlevel%
