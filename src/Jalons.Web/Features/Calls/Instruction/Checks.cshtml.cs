using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
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

    public IReadOnlyList<Choice> Answers { get; } = [new(Yes, "Oui"), new(No, "Non")];

    public string Seen(CheckLine line) => Checklist.Seen(line.Code, Dossier.Application, Dossier.Flags).Why;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

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

        var known = await Db.Checks.Where(check => check.ApplicationId == Dossier.Application.Id).ToDictionaryAsync(check => check.Code, stop);
        foreach (var line in Book.Checklist.Lines)
        {
            if (Verdicts.GetValueOrDefault(line.Code) is not (Yes or No) || Verdicts[line.Code] is not { } verdict) continue;

            var check = known.GetValueOrDefault(line.Code) ?? Db.Checks.Add(new() { ApplicationId = Dossier.Application.Id, Code = line.Code, Who = Me.Scope.Who }).Entity;
            (check.Holds, check.Reason) = (verdict == Yes, verdict == Yes ? null : Reasons[line.Code]!.Trim());
            (check.Who, check.At, check.Revision) = (Me.Scope.Who, Now, Dossier.Application.Revision);
        }
        Db.Acts.Add(Act($"Vérification du dossier {Dossier.Application.Reference}"));
        await Db.SaveChangesAsync(stop);
        return this.Done("La vérification est enregistrée.", Links.Dossier(id));
    }
}
