using System.Linq.Expressions;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.People;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>
/// Whether a field of the annexe is filled, as a condition on the journey or on the identity beside it; « Non renseigné » is not filled.
/// One condition serves the database (rows to complete) and the counters (compiled, on a file in memory).
/// </summary>
internal sealed record Presence(string Code)
{
    public Expression<Func<Journey, bool>>? OfJourney { get; init; }
    public Expression<Func<Person, bool>>? OfPerson { get; init; }
    public Expression<Func<ReferralContact, bool>>? OfContact { get; init; }

    /// <summary>The journeys where the field is filled.</summary>
    public Expression<Func<Journey, bool>> Rows(AsOf asOf)
    {
        if (OfJourney is { } journey) return journey;
        if (OfPerson is { } person)
        {
            var people = asOf.Db.People.Where(person);
            return journey => people.Any(known => known.Id == journey.PersonId);
        }

        var contacts = asOf.Db.ReferralContacts.Where(OfContact!);
        return journey => contacts.Any(known => known.JourneyId == journey.Id);
    }

    /// <summary>The same on a file in memory.</summary>
    public Func<JourneyFile, bool> Compile()
    {
        if (OfJourney is { } journey) { var filled = journey.Compile(); return file => filled(file.Journey); }
        if (OfPerson is { } person) { var filled = person.Compile(); return file => filled(file.Person); }

        var contact = OfContact!.Compile();
        return file => contact(file.Contact);
    }

    public static Presence Text(string code, Expression<Func<Journey, string?>> column)
        => new(code) { OfJourney = column.Is(text => text != null && text != "" && text != Option.NotStated) };

    public static Presence Day(string code, Expression<Func<Journey, DateOnly?>> column) => new(code) { OfJourney = column.Is(day => day != null) };

    public static Presence Mask(string code, Expression<Func<Journey, long?>> column) => new(code) { OfJourney = column.Is(mask => mask != null) };

    public static Presence Journey(string code, Expression<Func<Journey, bool>> filled) => new(code) { OfJourney = filled };

    public static Presence Person(string code, Expression<Func<Person, bool>> filled) => new(code) { OfPerson = filled };

    public static Presence Contact(string code, Expression<Func<ReferralContact, bool>> filled) => new(code) { OfContact = filled };
}
