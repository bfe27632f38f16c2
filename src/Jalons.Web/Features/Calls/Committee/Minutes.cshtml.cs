using System.IO.Compression;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Documents;
using Jalons.Documents.Docx;
using Jalons.Web.Features.Studies;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Sheets;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Section = Jalons.Documents.Section;

namespace Jalons.Web.Features.Calls.Committee;

/// <summary>A committee that was held: who was there, what was said, what was decided; its minutes and all its letters to download.</summary>
public sealed class MinutesModel(AppDb db, CurrentUser me) : PageModel
{
    public SelectionCommittee Committee { get; private set; } = null!;
    public Casebook Book { get; private set; } = null!;

    public IEnumerable<(Instructed Dossier, Decision Decision)> Decisions => Committee.Decisions
        .Select(decision => (Dossier: Book.Projects.First(dossier => dossier.Application.Id == decision.ApplicationId), Decision: decision))
        .OrderBy(line => Book.Call.Lots.FindIndex(lot => lot.Id == line.Dossier.Application.LotId)).ThenBy(line => line.Decision.Outcome).ThenByDescending(line => line.Dossier.Score);

    public string LotName(long? id) => Book.Call.TerritoryOf(id, me.Programme)?.Name ?? "Territoire à préciser";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocxAsync(Guid id, CancellationToken stop)
        => await FindAsync(id, stop) ? File(Docx(Report()), MadeFile.TypeOf("docx"), $"comite-{Committee.HeldOn:yyyy-MM-dd}.docx") : NotFound();

    public async Task<IActionResult> OnGetLettersAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var content = new MemoryStream();
        await using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (dossier, _) in Decisions.Where(line => line.Dossier.Decision?.Id == line.Decision.Id))
            {
                await using var entry = await zip.CreateEntry($"{Folding.Words(dossier.Application.Applicant).Replace(' ', '-')}-{dossier.Application.Number ?? dossier.Application.Id}.docx").OpenAsync(stop);
                await Docx(CallLetter.Of(dossier, Book, Committee, me.Programme)).CopyToAsync(entry, stop);
            }
        content.Position = 0;
        return File(content, "application/zip", $"courriers-{Committee.HeldOn:yyyy-MM-dd}.zip");
    }

    private static MemoryStream Docx(Report report)
    {
        var content = new MemoryStream();
        DocxWriter.Write(report, content);
        content.Position = 0;
        return content;
    }

    private Report Report() => Leaflet.Of(me.Programme, "Procès-verbal du comité de sélection", Committee.HeldOn, [new("Appel", Book.Call.Title), new("Tenu le", FrenchDates.Full(Committee.HeldOn)), new("Présents", Committee.Present)],
        [
            new Section("Ce qui s’est dit") { Blocks = [.. Committee.Minutes.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => new Paragraph(text))] },
            new Section("Décisions") { Blocks = [.. Decisions.GroupBy(line => line.Dossier.Application.LotId).Select(lot => Decided(LotName(lot.Key), [.. lot]))] },
        ]);

    private static Table Decided(string territory, IReadOnlyList<(Instructed Dossier, Decision Decision)> lines)
        => new($"{FrenchNumbers.Counted(lines.Count, "dossier")}, {Amounts.Said(lines.Sum(line => line.Decision.GrantedCents))} accordés", [Column.Words("Structure", 2), new Column("Note", 0.8), Column.Words("Décision", 1.6), new Column("Accordé", 1.1), Column.Words("Motif", 3)],
            [.. lines.Select(line => Row.Of($"{line.Dossier.Application.Applicant}, {line.Dossier.Application.Reference}", line.Dossier.Score is { } score ? FrenchNumbers.Number(score) : "", line.Decision.Outcome.InFrench.Capitalised, line.Decision.Outcome is Outcome.Retained ? Amounts.Said(line.Decision.GrantedCents) : "", line.Decision.Reason ?? ""))])
        { Rank = territory, Subtitle = "Note sur 100 : moyenne des évaluations, ou note retenue ensemble." };

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return false;
        if (await db.SelectionCommittees.AsNoTracking().Include(committee => committee.Decisions).SingleOrDefaultAsync(committee => committee.PublicId == id && committee.CallId == call.Id, stop) is not { } found) return false;

        (Committee, Book) = (found, await Casebook.Open(db, call, stop));
        return true;
    }
}
