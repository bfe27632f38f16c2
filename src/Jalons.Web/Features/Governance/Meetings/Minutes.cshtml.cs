using System.ComponentModel.DataAnnotations;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Documents.Docx;
using Jalons.Web.Features.Studies;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Sheets;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>The minutes of a committee: written in Markdown, approved once, then frozen and read by all who were convened; as docx and pdf.</summary>
public sealed class MinutesModel(AppDb db, CurrentUser me, TimeProvider time) : MeetingPage(db, me, time)
{
    [BindProperty, Display(Name = "Le compte rendu"), StringLength(Meeting.MinutesMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Text { get; set; }

    private string FileName => $"compte-rendu-{Me.Programme.DayOf(Meeting.At):yyyy-MM-dd}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();
        if (Meeting.State is not MeetingState.Held || Meeting.IsApproved) return this.Done(Meeting.IsApproved ? "Ce compte rendu est approuvé : il ne change plus." : "Le compte rendu s’écrit une fois le comité tenu.", Links.Meeting(id));

        (Text, Version) = (Meeting.Minutes ?? MinutesSheet.FirstText(Meeting), Meeting.Version);
        return Page();
    }

    public async Task<IActionResult> OnGetDocxAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: false, stop)) return NotFound();
        if (!MayRead) return NotYet(id);

        var content = new MemoryStream();
        DocxWriter.Write(MinutesSheet.Of(Meeting, Me.Programme), content);
        content.Position = 0;
        return File(content, MadeFile.TypeOf("docx"), $"{FileName}.docx");
    }

    public async Task<IActionResult> OnGetPdfAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: false, stop)) return NotFound();

        return MayRead ? await this.Pdf(MinutesSheet.Of(Meeting, Me.Programme), FileName, Links.Meeting(id), stop) : NotYet(id);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
        => await WriteAsync(id, stop) is { } refusal ? refusal : await SaveAsync("Compte rendu écrit", "Le compte rendu est enregistré. Il reste à l’approuver.", Links.UnderMeeting(id, "compte-rendu"), stop);

    public async Task<IActionResult> OnPostApproveAsync(Guid id, CancellationToken stop)
    {
        if (await WriteAsync(id, stop) is { } refusal) return refusal;
        if (!Accepts(Meeting.FaultsOfApproving(), nameof(Text))) return this.Invalid();

        (Meeting.ApprovedAt, Meeting.ApprovedBy) = (Now, Me.Scope.Who);
        return await SaveAsync("Compte rendu approuvé", "Le compte rendu est approuvé. Les invités peuvent le lire.", Links.Meeting(id), stop);
    }

    private bool MayRead => Meeting.State is MeetingState.Held && Meeting.Minutes is not null && (Runs || Meeting.IsApproved);

    private IActionResult NotYet(Guid id) => this.Done("Le compte rendu n’est pas encore approuvé.", Links.Meeting(id));

    private async Task<IActionResult?> WriteAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();
        if (Meeting.State is not MeetingState.Held) ModelState.AddModelError(nameof(Text), "Le compte rendu s’écrit une fois le comité tenu.");
        if (Meeting.IsApproved) ModelState.AddModelError(nameof(Text), "Ce compte rendu est approuvé : il ne change plus.");
        if (!ModelState.IsValid) return this.Invalid();

        Meeting.Minutes = string.IsNullOrWhiteSpace(Text) ? null : Text.Trim();
        return null;
    }
}
