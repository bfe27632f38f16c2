using Jalons.Core.Access;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Objectives;
using Jalons.Web.Features.Journeys.Together;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Calls.Agreements.Parts;

/// <summary>Reference, amount, days and targets; what changes is kept with its former value. Once signed, only an amendment changes them.</summary>
public sealed class FrameModel(AppDb db, CurrentUser me, TimeProvider time) : AgreementPage(db, me, time)
{
    [BindProperty] public FrameForm Form { get; set; } = new();

    public static string LabelOf(string indicator) => Objective.All.FirstOrDefault(aim => aim.Code == indicator)?.Label ?? indicator;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Form = FrameForm.Of(Agreement);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        RefuseSigned();
        var others = (await Db.AllAgreements(Me.Scope, Me.Programme, stop)).Where(file => file.Agreement.Id != Agreement.Id).Sum(file => file.AmountAt(Me.Today));
        foreach (var (field, message) in Form.Faults(Agreement, others, Filed.Call?.EnvelopeCents ?? Me.Programme.EnvelopeCents)) ModelState.AddModelError($"{nameof(Form)}.{field}", message);
        if (!ModelState.IsValid) return this.Invalid();

        var (amount, targets) = (Agreement.AmountCents, Agreement.Targets);
        Form.ApplyTo(Agreement);
        return await SaveAsync("Cadre de la convention", "Le cadre est enregistré.", Links.Agreement(id), stop, Changes(amount, targets));
    }

    protected override Task<IReadOnlyList<(string Label, string Theirs)>> TheirsAsync(CancellationToken stop)
    {
        var theirs = FrameForm.Of(Agreement);
        return Task.FromResult<IReadOnlyList<(string, string)>>([.. Meanwhile.Between(theirs, Form, _ => null), .. from target in theirs.Targets where Form.Targets.GetValueOrDefault(target.Key)?.Trim() != target.Value select (LabelOf(target.Key), target.Value ?? "vide")]);
    }

    private List<Change> Changes(long amount, List<AgreedTarget> targets) =>
    [
        .. from pair in targets.Zip(Agreement.Targets)
           where pair.First.Value != pair.Second.Value
           select new Change { Field = LabelOf(pair.First.Indicator), Before = $"{pair.First.Value}", After = $"{pair.Second.Value}" },
        .. amount == Agreement.AmountCents ? Array.Empty<Change>() : [new Change { Field = "Montant", Before = Amounts.Said(amount), After = Amounts.Said(Agreement.AmountCents) }],
    ];
}
