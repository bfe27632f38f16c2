using Jalons.Core.Exchange.Exports;
using Jalons.Core.Referrals.Contacting;
using Jalons.Web.Features.Journeys.Details;

namespace Jalons.Web.Features.Contacts;

/// <summary>The contact list as a table, and how each person wishes to be reached.</summary>
public static class ContactsFile
{
    public static ExportTable Of(IReadOnlyList<ConsentingPerson> people) => new("Personnes à contacter", ["Nom", "Téléphone", "E-mail", "Territoire", "Ce qu’elle souhaite"], Rows(people));

    public static string WishesOf(ConsentingPerson person)
        => string.Join(" ", ContactWishes.Of(person.Wishes).Append(person.Wishes.Mode != "referrer" ? "" : person.Referrer is { } referrer ? $"{referrer}." : "Demandez à l’équipe du projet comment le joindre.")).Trim();

    private static IAsyncEnumerable<string[]> Rows(IReadOnlyList<ConsentingPerson> people)
        => people.Select(person => new[] { person.Name, person.Mobile ?? "", person.Email ?? "", person.Territory, WishesOf(person) }).ToAsyncEnumerable();
}
