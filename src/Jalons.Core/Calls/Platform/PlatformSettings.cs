using System.Diagnostics.CodeAnalysis;

namespace Jalons.Core.Calls.Platform;

/// <summary>The deposit platform (demarches-simplifiees, GraphQL v2): « Jalons:Platform » in the settings.</summary>
public sealed class PlatformSettings
{
    /// <summary>« https://www.demarches-simplifiees.fr », or the address that replaced it; null where nothing is pulled.</summary>
    public Uri? Host { get; set; }
    public string? Token { get; set; }
    public int PageSize { get; set; } = 100;
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>Times that one request is tried before the pull gives up; what was read is kept.</summary>
    public int Tries { get; set; } = 6;

    /// <summary>First wait after a fault, doubled each time; a 429 says itself how long.</summary>
    public double WaitSeconds { get; set; } = 2;

    /// <summary>What changed in this time before the last pull is asked for again: clocks differ, and a page may hide a change made while it was read.</summary>
    public int OverlapMinutes { get; set; } = 60;
    public int MostAttachmentMegabytes { get; set; } = 50;

    public bool IsConfigured => Host is not null && !string.IsNullOrWhiteSpace(Token);
}

/// <summary>The platform refuses, or does not answer: the reason, in French.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A refusal is what it is called everywhere in the trade of the house.")]
public sealed class PlatformRefusal(string message, Exception? cause = null) : Exception(message, cause);
