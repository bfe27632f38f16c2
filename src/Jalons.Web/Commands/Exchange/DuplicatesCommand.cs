using System.CommandLine;
using System.Globalization;
using Jalons.Core.Exchange.Matching;
using Jalons.Core.People;

namespace Jalons.Web.Commands.Exchange;

/// <summary>« jalons duplicates list »: pairs of people who may be one, those to decide first, then those linked by a rule.</summary>
internal static class DuplicatesCommand
{
    public static Command Create() => new("duplicates", "Doubles : personnes qui n'en font peut-être qu'une.")
    {
        new Command("list", "Liste les doubles, ceux à décider d'abord.") { JalonsCommand.JsonOption }.Runs(List),
        new Command("find", "Cherche les doubles parmi toutes les personnes et les ajoute à la liste.").Runs(Find),
    };

    private static async Task<int> List(CommandContext context, CancellationToken stop)
    {
        var pairs = await DoublePair.Of(context.Db, (await context.Programme(stop)).Id, stop);
        if (context.Parsed.GetValue(JalonsCommand.JsonOption)) context.Print(new { duplicates = pairs.Select(Document) });
        else if (pairs.Count == 0) context.Out.WriteLine("Aucun double.");
        else foreach (var pair in pairs) context.Out.WriteLine($"{Said(pair.Duplicate.Decision)} : {Line(pair.First, pair.FirstJourney)} / {Line(pair.Second, pair.SecondJourney)} ({string.Join(", ", pair.Reasons)})");
        return 0;
    }

    private static async Task<int> Find(CommandContext context, CancellationToken stop)
    {
        var found = await context.Db.FindDoubles((await context.Programme(stop)).Id, stop);
        context.Out.WriteLine(found == 0 ? "Aucun nouveau double." : $"{found} à décider : jalons duplicates list");
        return 0;
    }

    private static object Document(DoublePair pair) => new
    {
        id = pair.Duplicate.PublicId,
        decision = pair.Duplicate.Decision switch { DuplicateDecision.Same => "same", DuplicateDecision.Different => "different", _ => "to-decide" },
        rule = pair.Duplicate.Rule,
        similarity = Math.Round(pair.Duplicate.Similarity, 3),
        reasons = pair.Reasons,
        first = Side(pair.First, pair.FirstJourney),
        second = Side(pair.Second, pair.SecondJourney),
    };

    private static object Side(Person person, string? journey) => new { person = person.PublicId, journey, lastName = person.LastName, firstName = person.FirstName, birthDate = person.BirthDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };

    private static string Line(Person person, string? journey) => $"{journey} {person.DisplayName}{(person.BirthDate is { } day ? $", {day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}" : "")}";

    private static string Said(DuplicateDecision decision) => decision switch { DuplicateDecision.Same => "même personne", DuplicateDecision.Different => "deux personnes", _ => "à décider" };
}
