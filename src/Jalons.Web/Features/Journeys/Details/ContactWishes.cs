using Jalons.Core.People;

namespace Jalons.Web.Features.Journeys.Details;

/// <summary>How the person wishes to be reached, as a colleague would say it.</summary>
public static class ContactWishes
{
    public static IEnumerable<string> Of(ContactSheet sheet)
    {
        if (sheet.Mode is { } mode)
        {
            yield return mode switch
            {
                "call" => "Par un appel.",
                "sms" => "Par SMS.",
                "mail" => "Par e-mail.",
                _ => "Par l’intermédiaire de son référent.",
            };
        }
        if (sheet.NoMessage is "yes") yield return "Ne pas laisser de message.";
        if (sheet.Language is { } language) yield return $"Parle {language}.";
        if (sheet.NeedsInterpreter is "yes") yield return "A besoin d’un interprète.";
    }
}
