using System.Xml.Linq;
using Jalons.Core.Persistence;
using Jalons.Tests.Support;

namespace Jalons.Tests.Taste;

/// <summary>What STYLE.md asks of files and folders, where no analyser looks.</summary>
public sealed class SourcesKeepTheirShape
{
    private const int Alarm = 300;
    private const int NineInTen = 120;

    private static readonly string[] Blurred = ["Services", "Helpers", "Managers", "Utils", "Common", "Interfaces", "DTOs"];

    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["Jalons.Statistics"] = [],
        ["Jalons.Documents"] = [],
        ["Jalons.Core"] = ["Jalons.Statistics", "Jalons.Documents"],
        ["Jalons.Web"] = ["Jalons.Core", "Jalons.Statistics", "Jalons.Documents"],
    };

    [Fact]
    public void Arrows_between_projects_go_down_only()
    {
        foreach (var (project, allowed) in Below)
            Assert.Subset(allowed.ToHashSet(), References(Repository.Path("src", project, $"{project}.csproj")));
    }

    [Fact]
    public void Core_takes_from_the_web_framework_the_accounts_and_nothing_else()
    {
        var web = typeof(AppDb).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

        Assert.All(web, name => Assert.StartsWith("Microsoft.AspNetCore.Identity", name, StringComparison.Ordinal));
    }

    [Fact]
    public void No_file_rings_the_alarm()
        => Assert.Empty(Sources().Where(file => Lines(file) > Alarm).Select(Relative));

    [Fact]
    public void Nine_files_in_ten_fit_on_three_screens()
    {
        var lines = Sources().Select(Lines).Order().ToList();

        Assert.InRange(lines[lines.Count * 9 / 10], 1, NineInTen);
    }

    [Fact]
    public void No_folder_has_a_name_that_says_nothing()
        => Assert.Empty(Sources().SelectMany(file => Relative(file).Split('/')[..^1]).Distinct().Intersect(Blurred));

    [Theory]
    [InlineData("Html." + "Raw", "writes what was typed as markup")]
    [InlineData("#" + "region", "hides what should be a file")]
    [InlineData("Thread." + "Sleep", "blocks a thread of the server")]
    public void Banned_words_stay_out(string word, string reason)
    {
        var found = Sources().Where(file => File.ReadAllText(file).Contains(word, StringComparison.Ordinal)).Select(Relative);

        Assert.True(!found.Any(), $"{word} {reason}: {string.Join(", ", found)}");
    }

    private static HashSet<string> References(string project)
        => [.. XDocument.Load(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))];

    private static int Lines(string file) => File.ReadLines(file).Count();

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    private static List<string> Sources() =>
        [.. from folder in new[] { "src", "tests", "bench", "tools" }
            from file in Directory.EnumerateFiles(Repository.Path(folder), "*.cs*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".cs" or ".cshtml"
            where !Relative(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "Migrations" && folder is "src")
            select file];
}
