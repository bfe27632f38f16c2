using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Committee;

/// <summary>What the committee looks at: ranking by territory, what is asked, commitments, towns covered; and a simulation of the choice within the envelope, that writes nothing.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "retenir")] public List<Guid> Chosen { get; set; } = [];
    [BindProperty(SupportsGet = true, Name = "montant")] public Dictionary<string, string?> Amount { get; set; } = [];

    public Casebook Book { get; private set; } = null!;
    public ILookup<long, string> Towns { get; private set; } = Array.Empty<string>().ToLookup(_ => 0L);
    public IReadOnlyList<SelectionCommittee> Committees { get; private set; } = [];
    public IReadOnlyList<string> Faults { get; private set; } = [];
    public bool IsSimulated => Chosen.Count > 0;
    public long Total => Selections.Sum(selection => selection.GrantedCents);
    public Territory TerritoryOf(Lot lot) => me.Programme.Territories.First(territory => territory.Id == lot.TerritoryId);

    private IReadOnlyList<Selection> Selections => [.. Book.Projects.Where(dossier => Chosen.Contains(dossier.Application.PublicId)).Select(dossier => new Selection(dossier, AmountOf(dossier)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Faults = [.. Selecting.FaultsOf(Book.Call, Selections, lot => TerritoryOf(Book.Call.Lots.First(known => known.Id == lot)).Name)];
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        var content = new MemoryStream();
        CallExport.Write(Book, me.Programme, content);
        content.Position = 0;
        return File(content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"appel-{me.Today:yyyy-MM-dd}.xlsx");
    }

    /// <summary>What is typed for a dossier; else what was granted, or what is asked within the part of its territory.</summary>
    public long AmountOf(Instructed dossier)
        => Amount.TryGetValue(dossier.Application.PublicId.ToString(), out var typed) && Amounts.Read(typed) is { } cents ? cents
            : dossier.Decision is { Outcome: Outcome.Retained } decision ? decision.GrantedCents
            : Math.Min(dossier.Application.AskedCents ?? 0, Book.Call.Lots.Find(lot => lot.Id == dossier.Application.LotId)?.PartCents ?? 0);

    /// <summary>Towns of the territory that a dossier names, out of all.</summary>
    public string Coverage(Instructed dossier, Lot lot)
    {
        var said = $" {Folding.Words(dossier.Application.ValueOf(ContentField.Communes))} ";
        return $"{Towns[lot.TerritoryId].Count(town => said.Contains($" {town} ", StringComparison.Ordinal))} sur {Towns[lot.TerritoryId].Count()}";
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return false;

        Book = await Casebook.Open(db, call, stop);
        Committees = await db.SelectionCommittees.AsNoTracking().Where(committee => committee.CallId == call.Id).OrderByDescending(committee => committee.HeldOn).ThenByDescending(committee => committee.Id).ToListAsync(stop);
        var communes = await db.Communes.AsNoTracking().Where(town => town.ProgrammeId == me.Scope.ProgrammeId).Select(town => new { town.TerritoryId, town.Name, town.Vintage }).ToListAsync(stop);
        // The towns as they were at the time of the call.
        Towns = communes.Where(town => town.Vintage == communes.Min(other => other.Vintage)).ToLookup(town => town.TerritoryId, town => Folding.Words(town.Name));
        return true;
    }
}
