using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Together;

/// <summary>Somebody saved the same form after it was opened: who, when, and what they put where this form says something else.</summary>
public sealed record Meanwhile(string Who, string When, IReadOnlyList<(string Label, string Theirs)> Differences)
{
    /// <summary>The answers of two versions of a form that differ, named as on the page.</summary>
    public static IReadOnlyList<(string Label, string Theirs)> Between(object theirs, object mine)
        => [.. from property in theirs.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
               where property.CanWrite && property.GetCustomAttribute<DisplayAttribute>()?.Name is not null
               let said = Said(property.GetValue(theirs))
               where said != Said(property.GetValue(mine))
               select (property.GetCustomAttribute<DisplayAttribute>()!.Name!, said.Length == 0 ? "vide" : said)];

    private static string Said(object? value) => value switch
    {
        null => "",
        DateOnly day => FrenchDates.Full(day),
        bool yes => yes ? "oui" : "non",
        string text => text.Trim(),
        IEnumerable several => string.Join(", ", several.Cast<object>()),
        _ => value.ToString() ?? "",
    };
}
