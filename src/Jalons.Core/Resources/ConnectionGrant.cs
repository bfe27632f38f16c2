using Jalons.Core.Journeys;

namespace Jalons.Core.Resources;

/// <summary>An Internet connection given to the person (dotation en connexion); the call asks for six months at least.</summary>
public sealed class ConnectionGrant : Fact
{
    /// <summary>Months paid for; null when the source does not say, as in the annexe.</summary>
    public int? Months { get; set; }
}
