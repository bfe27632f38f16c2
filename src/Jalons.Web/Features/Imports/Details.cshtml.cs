using System.Globalization;
using System.Text.Json;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange;
using Jalons.Core.Exchange.Exports;
using Jalons.Core.Exchange.Importing;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Imports;

/// <summary>What an import did: counts, rejected rows to mend, problems to look at.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser user, TimeProvider time) : PageModel, IShowsNames
{
    private const int ShownProblems = 100;
    private const int ShownRejected = 50;
    private static readonly Field[] Identity = [.. new[] { "profile.last_name", "profile.first_name", "profile.birth_date" }.Select(AnnexeDictionary.Get)];

    public ImportedFile ImportedFile { get; private set; } = null!;
    public IReadOnlyList<RejectedRow> Rejected { get; private set; } = [];
    public IReadOnlyList<ImportProblem> Problems { get; private set; } = [];
    public int ProblemCount { get; private set; }
    public bool ShowsNames => true;

    /// <summary>What went wrong is a row still rejected.</summary>
    public bool IsAboutRejection { get; private set; }
    public bool MayMend => user.Scope.Imports;
    public Territory Territory => user.Programme.Territories.First(territory => territory.Id == ImportedFile.TerritoryId);
    public IReadOnlyList<string> UnknownColumns => ImportedFile.UnknownColumns is { } json ? JsonSerializer.Deserialize<List<string>>(json)! : [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnGetProblemsAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var stream = new MemoryStream();
        await ExportWriter.Write(new("Problèmes", ["Feuille", "Ligne", "Colonne", "Valeur", "Problème", "Explication", "Gravité"], Lines(stop)), "xlsx", stream, stop);
        return File(new MemoryStream(stream.ToArray()), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"problemes-{Path.GetFileNameWithoutExtension(ImportedFile.Name)}.xlsx");
    }

    public async Task<IActionResult> OnPostMendAsync(Guid id, long row, List<MendedCell> cells, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (await db.ImportedRows.AsNoTracking().SingleOrDefaultAsync(known => known.Id == row && known.ImportedFileId == ImportedFile.Id && known.Outcome == RowOutcome.Rejected, stop) is not { } rejected) return NotFound();

        var request = RequestFor() with { Columns = new(await db.ColumnsChosen(user.Scope.ProgrammeId, ImportedFile.ProjectId, stop)) };
        try
        {
            var problems = await new RowReplay(db, time).Replay(rejected, request, cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).DistinctBy(cell => cell.Key).ToDictionary(cell => cell.Key, cell => cell.Text!), stop);
            if (problems.Count == 0) return this.Done($"Ligne {rejected.Row} importée.", Links.Import(id));

            foreach (var problem in problems) ModelState.AddModelError("", $"Ligne {rejected.Row} : {problem.Message}");
        }
        catch (Core.Exchange.Tables.TableRefusal)
        {
            ModelState.AddModelError("", $"Ligne {rejected.Row} : complétez au moins le nom, le prénom ou la date de naissance.");
        }
        IsAboutRejection = true;
        await ShowAsync(stop, row, cells);
        return this.Invalid();
    }

    public async Task<IActionResult> OnPostSeparateAsync(Guid id, long row, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (await db.ImportedRows.AsNoTracking().SingleOrDefaultAsync(known => known.Id == row && known.ImportedFileId == ImportedFile.Id && known.Rule != null, stop) is { } folded)
        {
            var number = await new RowSeparation(db, time).Separate(folded, RequestFor(), stop);
            return this.Done($"La ligne {folded.Row} a son propre parcours : {number}. Ce qu’elle avait apporté à l’autre y est resté : relisez-le.", Links.Doubles);
        }
        ModelState.AddModelError("", "Cette ligne n’est plus réunie à personne : quelqu’un l’a déjà séparée.");
        await ShowAsync(stop);
        return this.Invalid();
    }

    private ImportRequest RequestFor() => new(user.Programme, user.Programme.Projects.Single(project => project.Id == ImportedFile.ProjectId), ImportedFile.Name, user.Scope.Who, user.Scope.AccountId, Request.Path);

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.ImportedFiles.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(file => file.PublicId == id, stop) is not { } file) return false;

        ImportedFile = file;
        return true;
    }

    private async Task ShowAsync(CancellationToken stop, long typedRow = 0, IReadOnlyList<MendedCell>? typed = null)
    {
        var problems = db.ImportProblems.AsNoTracking().Where(problem => problem.ImportedFileId == ImportedFile.Id);
        ProblemCount = await problems.CountAsync(problem => problem.Severity != ProblemSeverity.Error, stop);
        Problems = await problems.Where(problem => problem.Severity != ProblemSeverity.Error).OrderByDescending(problem => problem.Severity).ThenBy(problem => problem.Id).Take(ShownProblems).ToListAsync(stop);
        var rows = await db.ImportedRows.AsNoTracking().Where(row => row.ImportedFileId == ImportedFile.Id && row.Outcome == RowOutcome.Rejected).OrderBy(row => row.Id).Take(ShownRejected).ToListAsync(stop);
        var errors = (await problems.Where(problem => problem.Severity == ProblemSeverity.Error).OrderBy(problem => problem.Id).ToListAsync(stop)).ToLookup(problem => (problem.Sheet, problem.Row));
        Rejected = [.. rows.Select(row => new RejectedRow(row, [.. errors[(row.Sheet, row.Row)]], FieldsOf(row, [.. errors[(row.Sheet, row.Row)]], row.Id == typedRow ? typed : null)))];
    }

    // What can be mended: the cells told wrong, or who the row is about. What was just typed comes back.
    private static List<MendableCell> FieldsOf(ImportedRow row, IReadOnlyList<ImportProblem> errors, IReadOnlyList<MendedCell>? typed)
    {
        var cells = errors.Where(error => error.Column is not null).Select(error => new MendableCell(error.Column!, error.Column!, error.Value ?? "")).ToList();
        if (cells.Count == 0 && row.Reason is ProblemCode.NoIdentity or ProblemCode.OrphanLocalId)
        {
            var original = OriginalCell.Of(row);
            cells.AddRange(Identity.Select(field => new MendableCell(field.Code, field.ShortLabel, original.Find(cell => cell.Reads == field.Code)?.Text ?? "")));
        }
        return cells.ConvertAll(cell => typed?.FirstOrDefault(answer => answer.Key == cell.Key) is { } answer ? cell with { Text = answer.Text ?? "" } : cell);
    }

    private async IAsyncEnumerable<string[]> Lines([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var problem in db.ImportProblems.AsNoTracking().Where(problem => problem.ImportedFileId == ImportedFile.Id).OrderBy(problem => problem.Id).AsAsyncEnumerable().WithCancellation(stop))
            yield return [problem.Sheet ?? "", problem.Row.ToString(CultureInfo.InvariantCulture), problem.Column ?? "", problem.Value ?? "", problem.Code, problem.Message, problem.Severity switch { ProblemSeverity.Error => "rejet", ProblemSeverity.Warning => "à vérifier", _ => "pour information" }];
    }
}
