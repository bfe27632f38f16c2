using System.Net;
using Jalons.Core.Access;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Pages;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Access.Isolation;

/// <summary>Each cell of <see cref="Permissions"/>, tried for real: what is outside does not exist, what is written leaves an act, what is read of a person is noted.</summary>
public sealed class TheTableHolds(TwoPlaces places) : IClassFixture<TwoPlaces>
{
    private const int Parts = 4;

    [Fact]
    public async Task Has_a_line_for_each_verb_of_each_page_and_no_other()
    {
        var guarded = (await places.Verbs()).Where(verb => !Permissions.OpenToAll.Contains(verb.Page.Split('/')[0])).Select(verb => $"{verb.Verb} {verb.Page}").Distinct();
        var known = Permissions.All.Select(permission => permission.ToString()).ToList();

        Assert.Equal(known.Order(), guarded.Order());
        Assert.Equal(known.Distinct().Count(), known.Count);
        Assert.Subset(Permissions.NoPage.ToHashSet(), places.OtherEndpoints().ToHashSet());
    }

    [Fact]
    public async Task Sends_whoever_is_not_signed_in_to_the_door_whatever_the_verb()
    {
        foreach (var (page, verb, route) in (await places.Verbs()).Where(verb => !Permissions.OpenToAll.Contains(verb.Page.Split('/')[0])))
        {
            var answer = await places.Anyone(followsRedirects: false).Asks(MethodOf(verb), Url(places, route, verb, Guid.Empty.ToString()));
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.AbsolutePath == "/connexion", $"{verb} {page}: {answer.StatusCode}");
        }
    }

    /// <summary>Every cell; in parts, which run side by side.</summary>
    public abstract class CellByCell(TwoPlaces places, int part) : IClassFixture<TwoPlaces>
    {
        private readonly Dictionary<(Target, bool), (string, Dictionary<string, string>)> _kept = [];
        private readonly Dictionary<Role, Visitor> _visits = [];

        [Fact]
        public async Task Holds_cell_by_cell()
        {
            var routes = (await places.Verbs()).GroupBy(verb => $"{verb.Verb} {verb.Page}").ToDictionary(group => group.Key, group => group.First().Route);
            var wrong = new List<string>();
            var cells = 0;
            foreach (var permission in Permissions.All.Where((_, line) => line % Parts == part))
            {
                foreach (var role in Permission.Order)
                    foreach (var own in permission.Target is Target.Nothing ? new[] { true } : [true, false])
                    {
                        cells++;
                        if (await FaultOf(permission, role, own, routes[permission.ToString()]) is { } fault) wrong.Add($"{permission}, {role}, {(own ? "own place" : "elsewhere")}: {fault}");
                    }
                if (permission.Page.StartsWith("Accounts/", StringComparison.Ordinal)) _visits.Clear();   // these end sessions
            }

            TestContext.Current.TestOutputHelper!.WriteLine($"{cells} cells");
            Assert.True(wrong.Count == 0, $"{wrong.Count} of {cells} cells:\n{string.Join('\n', wrong)}");
        }

        private async Task<string?> FaultOf(Permission permission, Role role, bool own, RoutePattern route)
        {
            var opens = permission.Opens(role, own);
            var (id, form) = opens && MethodOf(permission.Verb) == HttpMethod.Post ? await places.Make(permission.Target, own) : await Kept(permission.Target, own);
            var visitor = At(role);
            var (acts, readings) = opens ? await Written() : default;
            using var answer = await visitor.Answers(MethodOf(permission.Verb), Url(places, route, permission.Verb, id), form);
            if (!opens) return answer.StatusCode == HttpStatusCode.NotFound ? null : $"should not exist, answers {(int)answer.StatusCode} {answer.Headers.Location}";

            var (actsAfter, readingsAfter) = await Written();
            var isAway = answer.StatusCode == HttpStatusCode.Redirect;
            if (answer.StatusCode >= HttpStatusCode.InternalServerError) return $"{answer.StatusCode} {(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))[..600]}";
            if (answer.StatusCode == HttpStatusCode.NotFound) return "should exist";
            if (isAway && answer.Headers.Location!.OriginalString.Contains("/connexion", StringComparison.Ordinal)) return "asks to sign in";
            if (permission.SignOf(role) == '>' && !isAway) return "should lead elsewhere";
            if (ShowsPeople(permission) && !isAway && readingsAfter == readings) return "shows who someone is and notes no reading";
            return permission.Verb.StartsWith("POST", StringComparison.Ordinal) && isAway && actsAfter == acts && !LeadsToAJob(answer) ? "writes without an act" : null;
        }

        // What is read or refused changes nothing: one thing of each kind serves every reading and every refusal; what is written upon is new.
        private async Task<(string Id, Dictionary<string, string> Form)> Kept(Target target, bool own)
            => _kept.TryGetValue((target, own), out var thing) ? thing : _kept[(target, own)] = await places.Make(target, own);

        private Visitor At(Role role) => _visits.TryGetValue(role, out var visitor) ? visitor : _visits[role] = places.Someone(role);

        // What names somebody: a page, its sheets to print, its calendar file.
        private static bool ShowsPeople(Permission permission) => permission.Verb.StartsWith("GET", StringComparison.Ordinal)
            && (permission.Page is "Imports/Doubles/Index" or "Calls/Dossiers/Details" or "Calls/Dossiers/Piece" or "Calls/Reviewing/Details" || permission.Target is Target.Journey or Target.Awaited or Target.Pair or Target.Demand or Target.ReferredJourney or Target.Preview or Target.ImportedFile);

        // A file to read is deposited: its import, when it comes, is one act. What was compared already is found again.
        private static bool LeadsToAJob(HttpResponseMessage answer) => new[] { "/imports/apercu/", Web.Features.Links.Comparison(Guid.Empty).Replace($"{Guid.Empty}", "", StringComparison.Ordinal) }.Any(start => answer.Headers.Location!.OriginalString.StartsWith(start, StringComparison.Ordinal));

        private async Task<(int Acts, int Readings)> Written()
        {
            await using var db = places.Open();
            return (await db.Acts.CountAsync(TestContext.Current.CancellationToken), await db.Readings.CountAsync(TestContext.Current.CancellationToken));
        }
    }

    public sealed class First(TwoPlaces places) : CellByCell(places, 0);

    public sealed class Second(TwoPlaces places) : CellByCell(places, 1);

    public sealed class Third(TwoPlaces places) : CellByCell(places, 2);

    public sealed class Fourth(TwoPlaces places) : CellByCell(places, 3);

    private static string Url(TwoPlaces places, RoutePattern route, string verb, string id)
    {
        var address = places.AddressOf(route, id);
        var handler = verb.Contains(' ') ? $"?handler={verb.Split(' ')[1]}" : "";
        return address + handler + (address.Contains(id, StringComparison.Ordinal) ? "" : $"{(handler.Length > 0 ? '&' : '?')}id={id}");
    }

    private static HttpMethod MethodOf(string verb) => verb.StartsWith("GET", StringComparison.Ordinal) ? HttpMethod.Get : HttpMethod.Post;
}
