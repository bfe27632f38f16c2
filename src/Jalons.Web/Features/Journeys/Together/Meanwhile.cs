using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Together;

/// <summary>Somebody saved the same form after it was opened: who, when, and what they put where this form says something else.</summary>
public sealed record Meanwhile(string Who, string When, IReadOnlyList<(string Label, string Theirs)> Differences)
{
    /// <summary>The answers of two versions of a form that differ, named and worded as on the page.</summary>
    /// <param name="answersTo">The answers offered to a question, by its property; null for what is typed.</param>
    public static IReadOnlyList<(string Label, string Theirs)> Between(object theirs, object mine, Func<string, IReadOnlyList<Choice>?> answersTo)
        => [.. from property in theirs.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
               where property.CanWrite && property.GetCustomAttribute<DisplayAttribute>()?.Name is not null
               let answers = answersTo(property.Name)
               let said = Said(property.GetValue(theirs), answers)
               where said != Said(property.GetValue(mine), answers)
               select (property.GetCustomAttribute<DisplayAttribute>()!.Name!, said.Length == 0 ? "vide" : said)];

    private static string Said(object? value, IReadOnlyList<Choice>? answers) => value switch
    {
        null or "" => "",
        _ when answers is not null => InWords(value, answers),
        DateOnly day => FrenchDates.Full(day),
        bool yes => yes ? "oui" : "non",
        string text => text.Trim(),
        IEnumerable several => string.Join(", ", several.Cast<object>()),
        _ => value.ToString() ?? "",
    };

    private static string InWords(object value, IReadOnlyList<Choice> answers) => value switch
    {
        long mask => string.Join(", ", answers.Where(answer => long.TryParse(answer.Value, out var bit) && (mask == 0 ? bit == 0 : (mask & bit) != 0)).Select(answer => answer.Label)),
        IEnumerable several and not string => string.Join(", ", several.Cast<object>().Select(one => InWords(one, answers))),
        _ => answers.FirstOrDefault(answer => answer.Value.Equals(value.ToString(), StringComparison.OrdinalIgnoreCase))?.Label ?? value.ToString() ?? "",
    };
}
