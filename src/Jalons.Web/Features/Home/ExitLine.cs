using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Home;

/// <summary>Someone whose journey is over and whose news the programme asks for once more.</summary>
public sealed record ExitLine(Guid Id, string? FirstName, string? LastName, DateOnly DueOn, DateOnly LeftOn, ClosureReason Reason)
{
    public string Name => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : "Sans nom";

    public static async Task<IReadOnlyList<ExitLine>> Of(IQueryable<NamedJourney> journeys, DateOnly until, CancellationToken stop)
        => await journeys.Where(named => named.Journey.ExitFollowUpDueOn <= until && named.Journey.Closure != null)
            .OrderBy(named => named.Journey.ExitFollowUpDueOn).ThenBy(named => named.Journey.Id).Take(IndexModel.Shown)
            .Select(named => new ExitLine(named.Journey.PublicId, named.Person.FirstName, named.Person.LastName,
                named.Journey.ExitFollowUpDueOn!.Value, named.Journey.Closure!.On, named.Journey.Closure.Reason))
            .ToListAsync(stop);
}
