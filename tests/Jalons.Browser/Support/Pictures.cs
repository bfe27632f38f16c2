using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>Pictures of whole pages, and documents that were downloaded, to be looked at: kept in the folder that the environment variable JALONS_PICTURES names, taken only then.</summary>
public static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("JALONS_PICTURES");

    public static async Task Keep(IPage page, string name)
    {
        if (string.IsNullOrEmpty(Folder)) return;

        await page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetFullPath(Folder), $"{name}.png"), FullPage = true });
    }

    public static Task Keep(byte[] document, string name)
        => string.IsNullOrEmpty(Folder) ? Task.CompletedTask : File.WriteAllBytesAsync(Path.Combine(Path.GetFullPath(Folder), name), document);
}
