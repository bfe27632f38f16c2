using Jalons.Browser.FromEndToEnd.Call;
using Jalons.Browser.Support;
using Jalons.Browser.Tour;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Jalons.Browser.Support;

/// <summary>What takes longest begins first: begun last, it would go on alone beside a processor that nobody uses.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest = [nameof(TheTour), nameof(FromTheDossiersToTheNetwork), nameof(TheWalks)];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection
        => [.. testCollections.OrderBy(collection => Longest.TakeWhile(name => !collection.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal)).Count())];
}
