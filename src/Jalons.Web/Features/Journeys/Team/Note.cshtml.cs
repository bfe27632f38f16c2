using System.ComponentModel.DataAnnotations;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys.Team;

/// <summary>A few words for the team; they stay in the project and in no study.</summary>
public sealed class NoteModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    /// <summary>What the journal says; the history shows the note itself instead.</summary>
    public const string Added = "Note ajoutée";

    [BindProperty, Display(Name = "Note"), Required(ErrorMessage = "Écrivez quelques mots."), StringLength(Note.MaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Text { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return this.Invalid();

        Db.Notes.Add(new Note { JourneyId = Journey.Id, ProgrammeId = Journey.ProgrammeId, At = Now, Who = Me.Scope.Who, Text = Text!.Trim() });
        return await SaveAsync(FileSnapshot.Of(JourneyFile), Added, stop);
    }
}
