using System.Text.RegularExpressions;
using Jalons.Core.Persistence;
using Jalons.Tests.Support;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Taste;

public sealed partial class GlossaryNamesEveryEntity(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public void No_entity_is_missing_from_the_glossary()
    {
        var known = Identifiers(File.ReadAllText(Repository.Path("docs", "glossary.md")));

        var missing = database.Open().Model.GetEntityTypes()
            .Select(entity => entity.ClrType)
            .Where(type => type.Assembly == typeof(AppDb).Assembly)
            .Select(type => type.Name)
            .Distinct()
            .Where(name => !known.Contains(name));

        Assert.Empty(missing);
    }

    [Fact]
    public void No_identifier_is_explained_twice()
    {
        var twice = Rows().Matches(File.ReadAllText(Repository.Path("docs", "glossary.md")))
            .GroupBy(row => row.Groups["code"].Value)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.Empty(twice);
    }

    private static HashSet<string> Identifiers(string page)
        => [.. Rows().Matches(page).Select(row => row.Groups["code"].Value)];

    [GeneratedRegex(@"^\| [^|]+ \| `(?<code>\w+)` \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
