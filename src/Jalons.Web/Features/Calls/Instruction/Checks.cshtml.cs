using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Instruction;

/// <summary>The checklist of a dossier: admissibility, then eligibility. What the dossier lets see is said and proposed; a no has its reason.</summary>
public sealed class ChecksModel(AppDb db, CurrentUser me, TimeProvider time) : InstructionPage(db, me, time)
{
    private const string Yes = "oui";
    private const string No = "non";

    /// <summary>« oui » or « non » by code of the line, and the reason of a no.</summary>
    [BindProperty] public Dictionary<string, string?> Verdicts { get; set; } = [];
    [BindProperty] public Dictionary<string, string?> Reasons { get; set; } = [];


    /// <summary>What was saved of the checklist when the form was opened: the sum of the versions of its lines.</summary>
    [BindProperty] public int Version { get; set; }

    /// <summary>What somebody else answered meanwhile, where this form says something else.</summary>
    public IReadOnlyList<(string Line, string Theirs)> Conflicts { get; private set; } = [];
    public bool HasConflict { get; private set; }
    private int Stored => Dossier.Checks.Sum(check => check.Version);

    public IReadOnlyList<Choice> Answers { get; } = [new(Yes, "Oui"), new(No, "Non")];

    public string Seen(CheckLine line) => Checklist.Seen(line.Code, Dossier.Application, Dossier.Flags).Why;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Version = Stored;
        foreach (var line in Book.Checklist.Lines)
        {
            var known = Dossier.Checks.FirstOrDefault(check => check.Code == line.Code);
            var holds = known?.Holds ?? Checklist.Seen(line.Code, Dossier.Application, Dossier.Flags).Holds;
            (Verdicts[line.Code], Reasons[line.Code]) = (holds is null ? null : holds.Value ? Yes : No, known?.Reason);
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        foreach (var line in Book.Checklist.Lines.Where(line => Verdicts.GetValueOrDefault(line.Code) == No && string.IsNullOrWhiteSpace(Reasons.GetValueOrDefault(line.Code))))
            ModelState.AddModelError($"Reasons[{line.Code}]", "Dites pourquoi non : le candidat lira cette raison.");
        if (Verdicts.Values.All(string.IsNullOrEmpty)) ModelState.AddModelError("", "Répondez à une ligne au moins.");
        if (!ModelState.IsValid) return this.Invalid();
        if (Version != Stored) return Conflict();

        var known = await Db.Checks.Where(check => check.ApplicationId == Dossier.Application.Id).ToDictionaryAsync(check => check.Code, stop);
        foreach (var line in Book.Checklist.Lines)
        {
            if (Verdicts.GetValueOrDefault(line.Code) is not (Yes or No) || Verdicts[line.Code] is not { } verdict) continue;

            var reason = verdict == Yes ? null : Reasons[line.Code]!.Trim();
            if (known.TryGetValue(line.Code, out var same) && (same.Holds, same.Reason, same.Revision) == (verdict == Yes, reason, Dossier.Application.Revision)) continue;

            var check = same ?? Db.Checks.Add(new() { ApplicationId = Dossier.Application.Id, Code = line.Code, Who = Me.Scope.Who }).Entity;
            check.Version++;
            (check.Holds, check.Reason) = (verdict == Yes, reason);
            (check.Who, check.At, check.Revision) = (Me.Scope.Who, Now, Dossier.Application.Revision);
        }
        Db.Acts.Add(Act($"Vérification du dossier {Dossier.Application.Reference}"));
        try
        {
            await Db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Somebody saved the same line in this very moment.
            Db.ChangeTracker.Clear();
            await FindAsync(id, stop);
            return Conflict();
        }
        return this.Done("La vérification est enregistrée.", Links.Dossier(id));
    }

    /// <summary>Somebody saved meanwhile: what was ticked stays, what they answered is shown beside, and the next save is the reader's choice.</summary>
    private PageResult Conflict()
    {
        Conflicts = [.. from line in Book.Checklist.Lines
                        let theirs = Dossier.Checks.FirstOrDefault(check => check.Code == line.Code)
                        where theirs is not null && (theirs.Holds ? Yes : No) != Verdicts.GetValueOrDefault(line.Code)
                        select (line.Label, theirs.Holds ? $"oui, par {theirs.Who}" : $"non, par {theirs.Who} : {theirs.Reason}")];
        ModelState.Remove(nameof(Version));
        (Version, HasConflict) = (Stored, true);
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }
}
