using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Calls.Committee;

/// <summary>The decision of a committee, with its minutes: one line for each dossier that competes; what was excluded follows with its reasons.</summary>
public sealed class DecideModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty, Display(Name = "Comité tenu le")] public DateOnly? HeldOn { get; set; }
    [BindProperty, Display(Name = "Présents")] public string? Present { get; set; }
    [BindProperty, Display(Name = "Ce qui s’est dit")] public string? Minutes { get; set; }
    [BindProperty] public Dictionary<string, string?> Outcomes { get; set; } = [];
    [BindProperty] public Dictionary<string, string?> Granted { get; set; } = [];
    [BindProperty] public Dictionary<string, string?> Reasons { get; set; } = [];

    public Casebook Book { get; private set; } = null!;
    public IReadOnlyList<Choice> Choices { get; } = [.. new[] { Outcome.Retained, Outcome.Reserve, Outcome.Refused }.Select(outcome => new Choice(outcome.ToString(), outcome.InFrench.Capitalised))];
    public IReadOnlyList<Instructed> Competing => [.. Book.Call.Lots.SelectMany(lot => Book.RankingOf(lot.Id)).Where(dossier => dossier.Standing.Competes)];
    public string LotName(long? id) => Book.Call.TerritoryOf(id, me.Programme)?.Name ?? "";

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "retenir")] List<Guid> chosen, [FromQuery(Name = "montant")] Dictionary<string, string?> amounts, CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        HeldOn = me.Today;
        foreach (var dossier in Competing)
        {
            var key = KeyOf(dossier);
            Outcomes[key] = chosen.Contains(dossier.Application.PublicId) ? nameof(Outcome.Retained) : dossier.Decision?.Outcome.ToString();
            Granted[key] = amounts.GetValueOrDefault(key) ?? (dossier.Decision is { Outcome: Outcome.Retained } known ? Amounts.Typed(known.GrantedCents) : null);
            Reasons[key] = dossier.Decision?.Reason;
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Check();
        if (!ModelState.IsValid) return this.Invalid();

        var committee = new SelectionCommittee { CallId = Book.Call.Id, HeldOn = HeldOn!.Value, Present = Present!.Trim(), Minutes = Minutes!.Trim(), Who = me.Scope.Who, RecordedAt = time.GetUtcNow().UtcDateTime };
        committee.Decisions.AddRange(Competing.Select(Decided));
        committee.Decisions.AddRange(Book.Projects.Where(dossier => dossier.Standing is Standing.NotAdmissible or Standing.NotEligible).Select(Excluded));
        db.SelectionCommittees.Add(committee);
        db.Acts.Add(me.Scope.Acts($"Décisions du comité du {FrenchDates.Full(committee.HeldOn)}", Links.CommitteeDecision, time));
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.SaveChangesAsync(stop);
        await db.DateAttachments(Book.Call, stop);
        await transaction.CommitAsync(stop);
        return this.Done("Les décisions sont enregistrées. Les courriers sont prêts.", Links.CommitteeOf(committee.PublicId));
    }

    private void Check()
    {
        if (HeldOn is null || HeldOn > me.Today) ModelState.AddModelError(nameof(HeldOn), "Écrivez le jour du comité, aujourd’hui ou avant.");
        if (string.IsNullOrWhiteSpace(Present)) ModelState.AddModelError(nameof(Present), "Dites qui était là.");
        if (string.IsNullOrWhiteSpace(Minutes)) ModelState.AddModelError(nameof(Minutes), "Écrivez ce qui s’est dit.");
        foreach (var key in Competing.Select(KeyOf))
        {
            if (OutcomeOf(key) is null) ModelState.AddModelError($"Outcomes[{key}]", "Choisissez une décision.");
            if (OutcomeOf(key) is Outcome.Reserve or Outcome.Refused && string.IsNullOrWhiteSpace(Reasons.GetValueOrDefault(key))) ModelState.AddModelError($"Reasons[{key}]", "Dites pourquoi : le candidat lira ce motif.");
        }
        var selections = Competing.Where(dossier => OutcomeOf(KeyOf(dossier)) is Outcome.Retained).Select(dossier => new Selection(dossier, GrantedTo(dossier))).ToList();
        foreach (var fault in Selecting.FaultsOf(Book.Call, selections, lot => LotName(lot))) ModelState.AddModelError("", fault);
    }

    private Decision Decided(Instructed dossier)
    {
        var outcome = OutcomeOf(KeyOf(dossier))!.Value;
        return new() { ApplicationId = dossier.Application.Id, Outcome = outcome, GrantedCents = outcome is Outcome.Retained ? GrantedTo(dossier) : 0, Reason = outcome is Outcome.Retained ? null : Reasons[KeyOf(dossier)]!.Trim() };
    }

    private Decision Excluded(Instructed dossier)
    {
        var (outcome, reason) = dossier.Decision is { } before ? (before.Outcome, before.Reason) : Selecting.Otherwise(dossier, Book.Checklist);
        return new() { ApplicationId = dossier.Application.Id, Outcome = outcome, Reason = reason };
    }

    private long GrantedTo(Instructed dossier) => Amounts.Read(Granted.GetValueOrDefault(KeyOf(dossier))) ?? 0;

    private static string KeyOf(Instructed dossier) => dossier.Application.PublicId.ToString();

    private Outcome? OutcomeOf(string key) => Enum.TryParse<Outcome>(Outcomes.GetValueOrDefault(key), out var outcome) && outcome is Outcome.Retained or Outcome.Reserve or Outcome.Refused ? outcome : null;

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return false;

        Book = await Casebook.Open(db, call, stop);
        return true;
    }
}
