using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys.Team;

/// <summary>The address given to settle whether the home is in a priority district: once it is settled, it is erased.</summary>
public sealed class AddressModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    [BindProperty] public string? Answer { get; set; }

    public static Field District => AnnexeDictionary.Get("profile.priority_district");
    public IReadOnlyList<Choice> Answers => [.. Lists.For(Me.Programme).OptionsOf(District).Select(option => new Choice(option.Code, option.LabelAt(Today)))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Answer = Journey.Profile.PriorityDistrict;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var before = FileSnapshot.Of(JourneyFile);
        if (Answers.Any(choice => choice.Value == Answer)) Journey.Profile.PriorityDistrict = Answer;
        Journey.Profile.Version++;
        if (JourneyFile.Sheet.Address is not null) (JourneyFile.Sheet.Address, JourneyFile.Sheet.AddressErasedAt) = (null, Now);
        foreach (var demand in await Db.ReferralRequests.Where(request => request.JourneyId == Journey.Id).ToListAsync(stop)) demand.ForgetAddress();
        return await SaveAsync(before, "Adresse effacée", stop);
    }
}
