using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Resources;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys.Plan.Learning;

/// <summary>The training: where she is sent, who calls her at day +7, and whether she has entered, finished, left, or never come.</summary>
public sealed class TrainingModel(AppDb db, CurrentUser me, TimeProvider time) : OneOfSeveral<TrainingReferral>(db, me, time)
{
    private IReadOnlyList<Offer> _offers = [];

    [BindProperty] public TrainingForm Form { get; set; } = new();

    public override string Slug => "formation";
    public override string AddWords => "L’orienter vers une autre formation";
    public override string TakeBackWords => "Retirer cette formation";
    protected override string TakenBack => "Formation retirée";
    protected override List<TrainingReferral> All => Journey.TrainingReferrals;
    protected override string Told(TrainingReferral fact) => ServiceWords.Of(fact, OfferOf(fact)?.Name);

    public IReadOnlyList<Choice> Offers => [.. _offers.Select(offer => new Choice(offer.PublicId.ToString(), $"{offer.Name}, {offer.Provider}", offer.Place))];
    public int DaysToCall => Me.Programme.Schedule.DaysToTrainingCall;

    protected override void Fill()
    {
        if (Known is { } known) Form = TrainingForm.Of(known, OfferOf(known));
        Form.Caller ??= Me.Scope.Who;
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindOneAsync(id, stop)) return NotFound();

        var offer = _offers.FirstOrDefault(known => known.PublicId == Form.Offer);
        if (Form.Offer is not null && offer is null) ModelState.AddModelError("Form.Offer", "Choisissez une offre de la liste.");
        RefuseFuture("Form.On", Form.On, "La date d’entrée");
        RefuseFuture("Form.ReferredOn", Form.ReferredOn, "La date d’orientation");
        RefuseFuture("Form.CalledOn", Form.CalledOn, "La date de l’appel");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        var referral = Make();
        Form.WriteTo(referral, offer);
        (referral.Source, referral.RecordedAt) = (JourneyFile.Source, JourneyFile.RecordedAt);
        return await SaveAsync(before, "Formation notée", stop);
    }

    protected override (object Stored, object Typed)? Versions => Known is { } known ? (TrainingForm.Of(known, OfferOf(known)), Form) : null;

    protected override IReadOnlyList<Choice>? AnswersTo(string question) => question switch
    {
        nameof(TrainingForm.Offer) => Offers,
        nameof(TrainingForm.Status) => TrainingForm.Statuses,
        nameof(TrainingForm.DropReason) => TrainingForm.Reasons,
        nameof(TrainingForm.Contributions) => Means.All,
        _ => null,
    };

    private Offer? OfferOf(TrainingReferral referral) => _offers.FirstOrDefault(offer => offer.Id == referral.OfferId);

    protected override async Task PrepareAsync(CancellationToken stop)
    {
        var kept = All.Select(referral => referral.OfferId).OfType<long>().ToList();
        var (programme, territory, today) = (Journey.ProgrammeId, Journey.TerritoryId, Today);
        _offers = await Db.Offers.AsNoTracking()
            .Where(offer => offer.ProgrammeId == programme && (offer.TerritoryId == null || offer.TerritoryId == territory || kept.Contains(offer.Id)))
            .Where(offer => kept.Contains(offer.Id) || offer.ClosedOn == null || offer.ClosedOn >= today)
            .OrderBy(offer => offer.Name).ThenBy(offer => offer.Id).ToListAsync(stop);
    }
}
