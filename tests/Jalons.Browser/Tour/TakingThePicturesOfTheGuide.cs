using Jalons.Tests.Support;

namespace Jalons.Browser.Tour;

/// <summary>Run by script/pictures alone, which says where they go.</summary>
[Collection(nameof(TheWalks))]
public sealed class TakingThePicturesOfTheGuide(Demonstration demonstration)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("JALONS_GUIDE");

    public static TheoryData<GuidePicture> Pictures() => new(GuidePictures.Asked);

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Shows_the_page_as_it_is(GuidePicture picture)
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Folder), "JALONS_GUIDE names no folder");
        var page = await demonstration.Sits(picture.Role);
        await page.SetViewportSizeAsync(picture.Screen.Width, picture.Screen.Height);
        var answer = await page.GotoAsync(demonstration.AddressOf(picture.Address));
        Assert.Equal(200, answer!.Status);

        var whole = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        var height = picture.Height == 0 ? whole : Math.Min(picture.Height, whole);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, $"{picture.Name}.png"), FullPage = true, Clip = new() { Width = picture.Screen.Width, Height = height } });
    }
}

public sealed class PicturesOfTheGuide
{
    [Fact]
    public void Are_all_taken_by_the_script()
    {
        var kept = Directory.GetFiles(Repository.Path("docs", "images"), "*.png").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(GuidePictures.All.Select(picture => picture.Name).Order(), kept.Order());
    }
}
