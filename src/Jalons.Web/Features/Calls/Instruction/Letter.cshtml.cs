using Jalons.Core.Persistence;
using Jalons.Documents;
using Jalons.Documents.Docx;
using Jalons.Web.Features.Calls.Committee;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Instruction;

/// <summary>The letter to a candidate: read here, downloaded as docx or pdf.</summary>
public sealed class LetterModel(AppDb db, CurrentUser me, TimeProvider time) : InstructionPage(db, me, time)
{
    public Report? Letter { get; private set; }
    private string Name => $"reponse-{Dossier.Application.Number ?? Dossier.Application.Id}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ReadAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocxAsync(Guid id, CancellationToken stop)
    {
        if (!await ReadAsync(id, stop)) return NotFound();
        if (Letter is null) return Undecided(id);

        var content = new MemoryStream();
        DocxWriter.Write(Letter, content);
        content.Position = 0;
        return File(content, Studies.MadeFile.TypeOf("docx"), $"{Name}.docx");
    }

    public async Task<IActionResult> OnGetPdfAsync(Guid id, CancellationToken stop)
    {
        if (!await ReadAsync(id, stop)) return NotFound();

        return Letter is null ? Undecided(id) : await this.Pdf(Letter, Name, Links.UnderDossier(id, "courrier"), stop);
    }

    private IActionResult Undecided(Guid id) => this.Done("Le comité n’a pas encore décidé de ce dossier.", Links.Dossier(id));

    private async Task<bool> ReadAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;
        if (Dossier.Decision is not { } decision) return true;

        var committee = await Db.SelectionCommittees.AsNoTracking().SingleAsync(committee => committee.Id == decision.CommitteeId, stop);
        Letter = CallLetter.Of(Dossier, Book, committee, Me.Programme);
        return true;
    }
}
