using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Browser.Tour;

/// <summary>What the tour of agreements needs beside the signed ones of the demonstration: a project that has none, and one in preparation.</summary>
internal static class Agreements
{
    /// <summary>The project without an agreement, and the agreement in preparation.</summary>
    public static async Task<(string Without, string Draft)> Prepare(AppDb db)
    {
        var programme = (await db.LoadProgramme(await db.Programmes.Select(programme => programme.Id).SingleAsync(), default))!;
        var first = programme.Projects[0];
        var (without, draft) = (Second(first, "Clic et lien", "CL"), Second(first, "Relais de quartier", "RQ"));
        db.Projects.AddRange(without, draft);
        await db.SaveChangesAsync();
        var agreement = Opening.Of(programme, draft, null, 150_000_00, FirstTemplate.Text, "Hélène Vasseur", new(2022, 4, 1, 8, 0, 0, DateTimeKind.Utc));
        (agreement.SentOn, agreement.SentTo) = (new(2022, 4, 4), "Marianne Cotta, présidente");
        db.Agreements.Add(agreement);
        await db.SaveChangesAsync();
        return (without.PublicId.ToString(), agreement.PublicId.ToString());
    }

    private static Project Second(Project first, string name, string prefix) => new() { ProgrammeId = first.ProgrammeId, TerritoryId = first.TerritoryId, Name = name, Prefix = prefix, LeadOrganisationId = first.LeadOrganisationId };
}
