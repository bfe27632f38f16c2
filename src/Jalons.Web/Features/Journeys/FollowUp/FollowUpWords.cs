using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;

namespace Jalons.Web.Features.Journeys.FollowUp;

/// <summary>How follow-ups are called and where they are written.</summary>
public static class FollowUpWords
{
    public static string Title(int months) => months == 0 ? "Suivi après la sortie" : $"Suivi à {months} mois";

    /// <summary>Why nothing is awaited any more.</summary>
    public static string Ended(AttemptOutcome outcome) => outcome is AttemptOutcome.Declined ? "ne souhaite pas répondre" : "injoignable";

    /// <summary>Months of « 3 », « 6 » or « sortie » (0).</summary>
    public static int MonthsOf(string moment) => int.TryParse(moment, out var months) ? months : 0;

    public static string MomentOf(int months) => months == 0 ? "sortie" : $"{months}";

    public static string Address(Guid journey, int months) => Links.Under(journey, $"suivi/{MomentOf(months)}");

    extension(JourneyFile file)
    {
        /// <summary>« Injoignable, 3 essais », « Ne souhaite pas répondre ».</summary>
        public string WhyUnreached(int months)
        {
            var attempts = file.AttemptsAt(months).ToList();
            if (attempts is [.., { Outcome: AttemptOutcome.Declined }]) return "Ne souhaite pas répondre";

            return attempts.Count(attempt => attempt.IsFruitless) is > 0 and var count ? $"Injoignable, {count} essai{(count > 1 ? "s" : "")}" : "Injoignable";
        }
    }
}
