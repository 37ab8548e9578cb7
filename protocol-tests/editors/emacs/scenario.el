;;; scenario.el --- What the tests in Emacs share  -*- lexical-binding: t; -*-

;; Run by EmacsTest, as emacs --batch -l init.el -l CLIENT.el, with the init.el of docs/editors.md.
;; Acts as the user, with interactive commands; buddy.yml becomes fixed.yml.

;;; Code:

(require 'cl-lib)
(require 'flymake)

(setq make-backup-files nil
      create-lockfiles nil
      flymake-no-changes-timeout 0.05
      last-nonmenu-event ?x)            ; A list would ask for a menu of the mouse.

(defvar scenario-seconds 30
  "How long to wait for a state.")

(defun scenario-await (what condition &optional seen)
  "Wait until CONDITION holds; WHAT is said then, and SEEN asked otherwise."
  (let ((deadline (+ (float-time) scenario-seconds)))
    (while (not (funcall condition))
      (when (> (float-time) deadline)
        (error "FAILED: %s: %S" what (and seen (funcall seen))))
      (accept-process-output nil 0.02)
      (sit-for 0.01))
    (princ (format "ok: %s\n" what))))

(defun scenario-findings ()
  "The messages that are shown in the buffer."
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun scenario-finds (word)
  "Whether a message with WORD is shown."
  (cl-some (lambda (it) (string-match-p (regexp-quote word) it)) (scenario-findings)))

(defun scenario-await-finding (word)
  (scenario-await (format "%s is found" word)
                  (lambda () (flymake-start) (scenario-finds word))
                  #'scenario-findings))

(defun scenario-text ()
  (buffer-substring-no-properties (point-min) (point-max)))

(defun scenario-go-to (line column)
  (goto-char (point-min))
  (forward-line (1- line))
  (forward-char column))

(defun scenario-line (number)
  (save-excursion
    (scenario-go-to number 0)
    (buffer-substring-no-properties (point) (line-end-position))))

(defun scenario-complete (label wanted)
  "Complete at point, by LABEL if there is a choice; the line must be WANTED then."
  (let ((buffer (current-buffer)))
    (scenario-await
     (format "the line is %S" wanted)
     (lambda ()
       (completion-at-point)
       (when (get-buffer "*Completions*")
         (switch-to-completions)
         (goto-char (point-min))
         (re-search-forward (format "^%s\\>" label))
         (backward-char)
         (choose-completion)
         (kill-buffer "*Completions*")
         (pop-to-buffer buffer))
       (equal wanted (scenario-line (line-number-at-pos))))
     #'scenario-text)))

(defun scenario-choose (title command)
  "Call COMMAND, and choose TITLE when it asks."
  (let ((offered nil))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt choices &rest _)
                 (setq offered (all-completions "" choices))
                 (or (car (member title offered)) (error "FAILED: %s is not in %S" title offered)))))
      (call-interactively command))
    (princ (format "ok: %s is taken, of %S\n" title offered))))

(cl-defun scenario-run (&key connected hover restart act flush)
  "Do everything.
CONNECTED says whether the server is initialized, HOVER shows what is at point, RESTART restarts the
server, ACT is the command for code actions, and FLUSH sends pending changes."
  (condition-case problem
      (progn
        (scenario-await "the server is initialized" connected)
        (scenario-await-finding "pirority")
        (scenario-go-to 8 8)
        (funcall hover)
        (funcall restart)
        (scenario-await "the server is initialized again" connected)
        (scenario-await-finding "pirority")

        (goto-char (point-max))
        (insert "    - action: Rest\n      type: SLE")
        (scenario-complete "SLEEP" "      type: SLEEP")
        (insert "\n      trigger_ti")
        (scenario-complete "trigger_time" "      trigger_time: ")
        (insert "ON_F")
        (scenario-complete "ON_FAILURE" "      trigger_time: ON_FAILURE")
        (insert "\n      sleep_in_sec: 3\n")
        (funcall flush)

        (scenario-await-finding "pirority")
        (scenario-go-to 5 4)
        (scenario-choose "Rename to `priority`" act)
        (scenario-await "the mistake is fixed"
                        (lambda () (equal "  priority: LOW" (scenario-line 5))) #'scenario-text)
        (funcall flush)
        (scenario-await "it is no longer found"
                        (lambda () (flymake-start) (not (scenario-finds "pirority")))
                        #'scenario-findings)

        (scenario-await-finding "trigger_mode")
        (scenario-go-to 1 4)
        (scenario-choose "Migrate this file" act)
        (scenario-await "the file is migrated"
                        (lambda () (equal "  events:" (scenario-line 2))) #'scenario-text)
        (funcall flush)
        (scenario-await "nothing is found"
                        (lambda () (flymake-start) (null (scenario-findings))) #'scenario-findings)
        (save-buffer)
        (princ "all passed\n")
        (kill-emacs 0))
    (error
     (princ (format "%s\n%s\n" (error-message-string problem) (scenario-text)))
     (kill-emacs 1))))

(defun scenario-await-text (buffer-name text)
  "Wait until a buffer whose name matches BUFFER-NAME shows TEXT."
  (scenario-await
   (format "%S is explained" text)
   (lambda ()
     (cl-some (lambda (buffer)
                (and (string-match-p buffer-name (buffer-name buffer))
                     (with-current-buffer buffer (string-match-p text (buffer-string)))))
              (buffer-list)))
   (lambda () (mapcar #'buffer-name (buffer-list)))))

(provide 'scenario)
;;; scenario.el ends here
