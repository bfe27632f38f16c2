namespace Jalons.Tests.Support;

/// <summary>Where the sources are, for tests that read them.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Material kept beside the checkout; the test is skipped where it is absent.</summary>
    public static string Shared(params string[] parts)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine([Root, "..", "shared", .. parts]));
        if (!System.IO.Path.Exists(path)) Assert.Skip($"Needs {path}");
        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Jalons.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Jalons.slnx is in no folder above the tests");
    }
}
