;;; lsp-mode.el --- The scenario with lsp-mode  -*- lexical-binding: t; -*-

;;; Code:

(load (expand-file-name "scenario" (file-name-directory load-file-name)) nil t)

(require 'lsp-mode)

(defun start-as-when-idle ()
  "Do what `lsp-deferred' does when Emacs is idle, which batch mode never is."
  (lsp--init-if-visible))

(let ((file (getenv "BUDDY_FILE")))
  (lsp-workspace-folders-add (file-name-directory file)) ; The answer to its question.
  (find-file file)
  (start-as-when-idle))

(scenario-run
 :connected (lambda ()
              (cl-some (lambda (it) (eq 'initialized (lsp--workspace-status it))) (lsp-workspaces)))
 :hover (lambda ()
          (lsp-describe-thing-at-point)
          (scenario-await-text "lsp-help" "upper-case constant"))
 :restart (lambda ()
            (let ((before (car (lsp-workspaces))))
              (lsp-workspace-restart before)
              (scenario-await "the server ends" (lambda () (not (memq before (lsp-workspaces)))))
              (start-as-when-idle)))
 :act #'lsp-execute-code-action
 :flush #'lsp--flush-delayed-changes)

;;; lsp-mode.el ends here
