using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Features.Journeys;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Referrals.Mine;

/// <summary>One demand of the structure: where it is, what was said, and what its author may do.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel, IShowsADemand
{
    [BindProperty(Name = nameof(Form))] public MessageForm Form { get; set; } = new();

    /// <summary>Said when the demand is closed.</summary>
    [BindProperty, Display(Name = "Pourquoi la retirer ?"), StringLength(ReferralStep.CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Goodbye { get; set; }

    public ReferralRequest Demand { get; private set; } = null!;
    public IReadOnlyList<ReferralStep> Steps { get; private set; } = [];

    /// <summary>The journey that it became.</summary>
    public Guid? Journey { get; private set; }
    public CurrentUser Me => me;
    public string? ProjectName => me.Programme.Projects.Find(project => project.Id == Demand.ProjectId)?.Name;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    /// <summary>A message to the team.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return this.Invalid();

        var act = me.Scope.Acts("Message sur une orientation", Request.Path, time);
        db.Say(Demand, act, Form.Text!.Trim());
        await db.TellProject(Demand, act, "Un message sur une orientation", "Le professionnel qui a orienté une personne vous écrit.", stop);
        await db.SaveChangesAsync(stop);
        return this.Done("Votre message est parti.", Links.MyReferral(id));
    }

    /// <summary>Sends again one that expired.</summary>
    public async Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || Demand.State is not ReferralState.Expired) return NotFound();

        await db.SendAgain(Demand, me.Programme, me.Scope.Acts("Orientation renvoyée", Request.Path, time), stop);
        return await SaveAsync("L’orientation est repartie.", stop);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !Demand.CanBecome(ReferralState.Closed) || Demand.State is ReferralState.Accepted) return NotFound();

        ModelState.Forget(nameof(Form));
        if (!ModelState.IsValid) return this.Invalid();

        var act = me.Scope.Acts("Orientation close", Request.Path, time);
        if (Demand.AwaitsAnAnswer) await db.TellProject(Demand, act, "Une orientation est retirée", "Le professionnel a retiré une orientation : elle n'attend plus de réponse.", stop);
        db.ReferralSteps.Add(Demand.Become(ReferralState.Closed, act, string.IsNullOrWhiteSpace(Goodbye) ? null : Goodbye.Trim()));
        db.Acts.Add(act);
        return await SaveAsync("L’orientation est close.", stop);
    }

    private async Task<IActionResult> SaveAsync(string said, CancellationToken stop)
    {
        return await db.IsFirstAsync(stop) ? this.Done(said, Links.MyReferrals) : this.Done("L’équipe vient de répondre à cette orientation : relisez-la.", Links.MyReferral(Demand.PublicId));
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (me.Scope.Role is not Role.Prescriber) return false;
        if (await db.ReferralRequests.VisibleTo(me.Scope).SingleOrDefaultAsync(request => request.PublicId == id && request.State != ReferralState.Draft, stop) is not { } demand) return false;

        Demand = demand;
        Steps = await db.StepsOf(demand, stop);
        Journey = await db.Journeys.Where(journey => journey.Id == demand.JourneyId).Select(journey => (Guid?)journey.PublicId).SingleOrDefaultAsync(stop);
        return true;
    }
}
