//! Projects, their tasks, and workflows.

use time::OffsetDateTime;

use super::id::{ProjectId, TaskId, UserId, WorkflowId};
use super::line::{LineFlaw, line_flaw};

/// The most letters that the name of a project or a workflow has.
pub const NAME_LETTERS: usize = 100;
/// The most letters that the title of a task has.
pub const TITLE_LETTERS: usize = 200;

/// What tasks belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its number.
    pub id: ProjectId,
    /// Its name.
    pub name: String,
    /// When it was created.
    pub created_at: OffsetDateTime,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its number.
    pub id: TaskId,
    /// Where it belongs.
    pub project_id: ProjectId,
    /// One line.
    pub title: String,
    /// As whom it was created; nobody where an API key did.
    pub created_by: Option<UserId>,
    /// When it was created.
    pub created_at: OffsetDateTime,
}

/// How work is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workflow {
    /// Its number.
    pub id: WorkflowId,
    /// Its name.
    pub name: String,
    /// When it was created.
    pub created_at: OffsetDateTime,
}

/// What a caller wants of a new task, as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TaskDraft {
    /// One line.
    pub title: String,
    /// Where it belongs; in the organization's first project where nobody says.
    pub project_id: Option<ProjectId>,
}

/// A field that can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkField {
    /// The name of a project or a workflow.
    Name,
    /// The title of a task.
    Title,
    /// The project of a task.
    Project,
}

/// A field that cannot be written as it is, and what is wrong with it.
pub type WorkProblem = (WorkField, String);

/// Reads a name or a title: one line, without the white space around it.
pub fn one_line(field: WorkField, text: &str, most: usize) -> Result<String, WorkProblem> {
    let text = text.trim();
    match line_flaw(text) {
        Some(LineFlaw::Blank) => Err((field, LineFlaw::Blank.phrase().to_owned())),
        _ if text.chars().count() > most => {
            Err((field, format!("is too long (maximum is {most} characters)")))
        }
        Some(flaw) => Err((field, flaw.phrase().to_owned())),
        None => Ok(text.to_owned()),
    }
}

/// What is wrong with a project that the organization does not have.
pub fn not_a_project() -> WorkProblem {
    (WorkField::Project, "is not a valid project".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_one_line_within_its_length() {
        let read = |text: &str| one_line(WorkField::Title, text, TITLE_LETTERS).map_err(|(_, what)| what);
        assert_eq!(read(" Draw a chart\t"), Ok("Draw a chart".to_owned()));
        assert_eq!(read(&"\u{e4}".repeat(TITLE_LETTERS)), Ok("\u{e4}".repeat(TITLE_LETTERS)));
        for (text, problem) in [
            ("", "can't be blank"),
            (" \n\t", "can't be blank"),
            ("\u{200b}\u{feff}", "can't be blank"),
            ("a\u{202e}b", "must not hold invisible or direction-changing characters"),
            ("a\nb", "must be a single line"),
            ("a\u{7f}b", "must be a single line"),
            (&"x".repeat(TITLE_LETTERS + 1), "is too long (maximum is 200 characters)"),
        ] {
            assert_eq!(read(text), Err(problem.to_owned()), "{text:?}");
        }
    }
}
