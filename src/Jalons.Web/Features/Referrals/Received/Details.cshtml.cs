using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Referrals.Received;

/// <summary>One demand as the project reads it: who, why, whether she may be known already, and the answer. Opening it is written in the journal of readings.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel, IShowsADemand
{
    [BindProperty] public AnswerForm Form { get; set; } = new();

    public ReferralRequest Demand { get; private set; } = null!;
    private Lists Lists { get; set; } = Lists.OfAnnexe;
    public IReadOnlyList<ReferralStep> Steps { get; private set; } = [];
    public IReadOnlyList<KnownJourney> Known { get; private set; } = [];
    public Guid? Journey { get; private set; }
    public CurrentUser Me => me;
    public bool MayAnswer => me.Scope.Writes && Demand.AwaitsAnAnswer;
    public string? StructureName => me.Programme.Organisations.Find(organisation => organisation.Id == Demand.OrganisationId)?.Name;

    /// <summary>The answers given, screen by screen.</summary>
    public IEnumerable<(string Title, IReadOnlyList<(string Label, string Text)> Lines)> Answers
        => ReferralStage.All.Select(stage => (stage.Title, Lines(stage))).Where(part => part.Item2.Count > 0);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostReceiveAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !MayAnswer) return NotFound();

        if (Demand.State is ReferralState.Sent) db.Answer(Demand, ReferralState.Received, me.Scope.Acts("Orientation reçue", Request.Path, time), Form.CommentSaid);
        else db.Say(Demand, me.Scope.Acts("Message sur une orientation", Request.Path, time), Form.CommentSaid ?? "Toujours à l’étude.");
        return await SaveAsync("Le professionnel sait que vous l’avez reçue.", stop);
    }

    public async Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !MayAnswer) return NotFound();
        if (!ModelState.IsValid) return this.Invalid();

        try
        {
            var journey = await db.Accept(Demand, me.Programme, me.Scope, me.Scope.Acts("Orientation acceptée", Request.Path, time), Form.CommentSaid, stop);
            return this.Done($"Le parcours de {Demand.Name} est ouvert.", Links.Journey(journey.PublicId));
        }
        catch (DbUpdateException)
        {
            return this.Done(Faster, Links.ReceivedReferral(id));
        }
    }

    public async Task<IActionResult> OnPostRefuseAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !MayAnswer) return NotFound();

        if (Form.Reason is null) ModelState.AddModelError("Form.Reason", "Choisissez le motif : le professionnel le lira.");
        if (Form.Reason is RefusalReason.Other && Form.CommentSaid is null) ModelState.AddModelError("Form.Comment", "Dites pourquoi en quelques mots.");
        if (!ModelState.IsValid) return this.Invalid();

        db.Answer(Demand, ReferralState.Refused, me.Scope.Acts("Orientation refusée", Request.Path, time), Form.CommentSaid, Form.Reason);
        return await SaveAsync("Votre réponse est partie.", stop);
    }

    private const string Faster = "Quelqu’un vient de répondre à cette orientation. Relisez-la.";

    private async Task<IActionResult> SaveAsync(string said, CancellationToken stop)
    {
        return await db.IsFirstAsync(stop) ? this.Done(said, Links.ReceivedReferrals) : this.Done(Faster, Links.ReceivedReferral(Demand.PublicId));
    }

    private IReadOnlyList<(string, string)> Lines(ReferralStage stage)
    {
        return [.. from question in stage.Questions
                   where Demand.Values.ContainsKey(question.Code)
                   let value = FieldValue.FromStorage(question.Field.Type, Demand.Values[question.Code])
                   select (question.Field.ShortLabel, Lists.Label(question.Field, value, me.Today).Replace(Lists.Separator, ", ", StringComparison.Ordinal))];
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.ReceivesReferrals) return false;
        if (await db.ReferralRequests.VisibleTo(me.Scope).SingleOrDefaultAsync(request => request.PublicId == id && request.State != ReferralState.Draft, stop) is not { } demand) return false;

        (Demand, Lists) = (demand, (await CallLists.Of(db, me.Programme, stop)).Lists);
        Steps = await db.StepsOf(demand, stop);
        Known = demand.AwaitsAnAnswer ? await db.KnownJourneysLike(demand, me.Scope, stop) : [];
        Journey = await db.Journeys.Where(journey => journey.Id == demand.JourneyId).Select(journey => (Guid?)journey.PublicId).SingleOrDefaultAsync(stop);
        return true;
    }
}
