using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Accounts;

/// <summary>Choosing the role of this session, for those who have several.</summary>
public sealed class RoleModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty, Display(Name = "Mes rôles"), Required(ErrorMessage = "Choisissez un rôle.")] public string? MembershipId { get; set; }

    [BindProperty(SupportsGet = true, Name = "retour")] public string? ReturnTo { get; set; }

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        MembershipId = $"{me.Session.MembershipId}";
        await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        if (Choices.FirstOrDefault(choice => choice.Value == MembershipId) is not { } chosen) return this.Invalid();

        var id = long.Parse(chosen.Value, System.Globalization.CultureInfo.InvariantCulture);
        db.Acts.Add(me.Scope.Acts($"Rôle choisi : {chosen.Label}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        await db.Sessions.Where(session => session.Id == me.Session.Id).ExecuteUpdateAsync(set => set.SetProperty(session => session.MembershipId, id), stop);
        return LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo! : Links.Home);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        var mine = await (from membership in db.Memberships.Current()
                          join programme in db.Programmes on membership.ProgrammeId equals programme.Id
                          where membership.AccountId == me.Account.Id
                          orderby membership.Id
                          select new
                          {
                              membership.Id,
                              membership.Role,
                              Programme = programme.Name,
                              Organisation = db.Organisations.Where(known => known.Id == membership.OrganisationId).Select(known => known.Name).FirstOrDefault(),
                              Territory = db.Territories.Where(known => known.Id == membership.TerritoryId).Select(known => known.Name).FirstOrDefault(),
                          }).ToListAsync(stop);
        Choices = [.. mine.Select(one => new Choice($"{one.Id}", string.Join(", ", new[] { one.Role.InFrench, one.Organisation, one.Territory, one.Programme }.OfType<string>())))];
    }
}
