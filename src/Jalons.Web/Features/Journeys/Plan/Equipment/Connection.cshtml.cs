using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Resources;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys.Plan.Equipment;

/// <summary>The connection given to the person, and each of its top-ups.</summary>
public sealed class ConnectionModel(AppDb db, CurrentUser me, TimeProvider time) : OneOfSeveral<ConnectionGrant>(db, me, time)
{
    [BindProperty(Name = nameof(Form))] public ConnectionForm Form { get; set; } = new();

    /// <summary>She has had one before: on this journey, on another of hers, or from another scheme.</summary>
    public bool IsSecond { get; private set; }

    [BindProperty(Name = nameof(Recharge))] public RechargeForm Recharge { get; set; } = new();

    public override string Slug => "connexion";
    public override string AddWords => "Noter une autre connexion";
    public override string TakeBackWords => "Retirer cette connexion";
    protected override string TakenBack => "Connexion retirée";
    protected override List<ConnectionGrant> All => Journey.ConnectionGrants;
    protected override string Told(ConnectionGrant fact) => ServiceWords.Of(fact);
    protected override (object Stored, object Typed)? Versions => Known is null ? null : (ConnectionForm.Of(Known, Today, Minimum), Form);

    public int Minimum => Me.Programme.MinimumConnectionMonths;
    public int CeilingCents => Me.Programme.Allowances.ConnectionCeilingCents;

    /// <summary>The diagnosis says that the person has a connection at home already.</summary>
    public bool HasHomeConnection => Journey.Diagnosis.HomeConnection is "subscription" or "shared";

    protected override async Task PrepareAsync(CancellationToken stop)
    {
        await Db.LoadRecharges(JourneyFile, stop);
        IsSecond = Rank > 1 || await Db.HasHadAConnection(Journey, stop);
    }

    // What the prescriber wrote is about the first one given here.
    protected override void Fill()
    {
        (Form, Recharge.On) = (ConnectionForm.Of(Known, Today, Minimum), Today);
        if (IsSecond && All.Count == 0) Form.WhyAnother = Journey.Referral.SecondEndowmentReason;
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindOneAsync(id, stop)) return NotFound();

        ModelState.Forget(nameof(Recharge));
        Recharge = new() { On = Today };
        var cents = (int?)Amounts.Read(Form.Counterpart);
        if (Amounts.FaultOf(Form.Counterpart) is { } fault) ModelState.AddModelError("Form.Counterpart", fault);
        if (cents > CeilingCents) ModelState.AddModelError("Form.Counterpart", $"Le programme ne permet pas plus de {Amounts.Said(CeilingCents)}.");
        if (Form.Months < Minimum) ModelState.AddModelError("Form.Months", $"Le programme demande {Minimum} mois au moins.");
        if (HasHomeConnection && string.IsNullOrWhiteSpace(Form.DespiteHomeConnection)) ModelState.AddModelError("Form.DespiteHomeConnection", "Le diagnostic dit qu’elle a une connexion chez elle : dites pourquoi en donner une.");
        if (IsSecond && Known is null && string.IsNullOrWhiteSpace(Form.WhyAnother)) ModelState.AddModelError("Form.WhyAnother", "Elle a déjà reçu une connexion : dites pourquoi une autre.");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        Form.WriteTo(Make(), cents);
        return await SaveAsync(before, "Connexion notée", stop);
    }

    public async Task<IActionResult> OnPostRechargeAsync(Guid id, CancellationToken stop)
    {
        if (!await FindOneAsync(id, stop) || Known is not { } grant) return NotFound();

        ModelState.Forget(nameof(Form));
        Form = ConnectionForm.Of(grant, Today, Minimum);
        RefuseFuture("Recharge.On", Recharge.On, "La date du rechargement");
        if (Recharge.PaidBy is RechargePayer.PersonAccompanied && string.IsNullOrWhiteSpace(Recharge.AccompaniedBy)) ModelState.AddModelError("Recharge.AccompaniedBy", "Dites qui l’accompagne.");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        grant.Recharges.Add(new()
        {
            ProgrammeId = grant.ProgrammeId,
            TerritoryId = grant.TerritoryId,
            On = Recharge.On!.Value,
            Months = Recharge.Months!.Value,
            PaidBy = Recharge.PaidBy!.Value,
            AccompaniedBy = string.IsNullOrWhiteSpace(Recharge.AccompaniedBy) ? null : Recharge.AccompaniedBy.Trim(),
        });
        return await SaveAsync(before, "Rechargement noté", stop, SeveralLine.Address(id, Slug, Rank));
    }
}
