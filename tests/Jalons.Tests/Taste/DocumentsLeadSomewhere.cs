using System.Text.RegularExpressions;
using Jalons.Tests.Support;

namespace Jalons.Tests.Taste;

public sealed partial class DocumentsLeadSomewhere
{
    private const int HeaviestPicture = 250_000;

    [Fact]
    public void Every_link_and_picture_of_the_documents_exists()
    {
        var broken = from page in Pages()
                     from link in Links().Matches(File.ReadAllText(page)).Select(link => link.Groups[1].Value)
                     where !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#')
                     where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link.Split('#')[0]))
                     select $"{Path.GetRelativePath(Repository.Root, page)} → {link}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_page_of_the_guide_is_reached_from_its_index()
    {
        var index = File.ReadAllText(Repository.Path("docs", "guide", "index.md"));

        Assert.All(
            Directory.GetFiles(Repository.Path("docs", "guide"), "*.md").Select(Path.GetFileName).Where(name => name != "index.md"),
            name => Assert.Contains($"({name}", index));
    }

    [Fact]
    public void Every_picture_is_shown_somewhere_and_light()
    {
        var shown = Pages().SelectMany(page => Links().Matches(File.ReadAllText(page)).Select(link => Path.GetFileName(link.Groups[1].Value))).ToHashSet();

        Assert.All(Directory.GetFiles(Repository.Path("docs", "images")), picture =>
        {
            Assert.Contains(Path.GetFileName(picture), shown);
            Assert.InRange(new FileInfo(picture).Length, 1, HeaviestPicture);
        });
    }

    private static IEnumerable<string> Pages()
        => Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();
}
