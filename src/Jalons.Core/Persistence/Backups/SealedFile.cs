using ICSharpCode.SharpZipLib.Zip;

namespace Jalons.Core.Persistence.Backups;

/// <summary>One file under a passphrase: a zip encrypted by AES-256 (WinZip AE-2), which 7-Zip opens too. For what holds identities and leaves the database.</summary>
public static class SealedFile
{
    public const int ShortestPassphrase = 16;
    private const int AesBits = 256;

    /// <exception cref="BackupRefusal">The passphrase is too short to protect anything.</exception>
    public static void Check(string passphrase)
    {
        if (passphrase.Length < ShortestPassphrase) throw new BackupRefusal($"La phrase de passe (Jalons__Passphrase) a moins de {ShortestPassphrase} caractères : choisissez-en une plus longue.");
    }

    /// <summary>True for a zip, whatever it holds.</summary>
    public static bool IsSealed(string path)
    {
        Span<byte> start = stackalloc byte[4];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("PK\u0003\u0004"u8);
    }

    /// <summary>Seals <paramref name="content"/> into <paramref name="path"/>, which takes its place only once it is whole.</summary>
    /// <param name="name">The name that the content has inside.</param>
    public static void Seal(string content, string name, string path, string passphrase)
    {
        Check(passphrase);
        var draft = $"{path}.{Guid.CreateVersion7():N}";
        try
        {
            using (var zip = new ZipOutputStream(File.Create(draft)) { Password = passphrase })
            {
                zip.PutNextEntry(new ZipEntry(ZipEntry.CleanName(name)) { AESKeySize = AesBits });
                using (var source = File.OpenRead(content)) source.CopyTo(zip);
                zip.CloseEntry();
            }
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <exception cref="BackupRefusal">The passphrase is another one, or the file was altered; nothing is written.</exception>
    public static void Open(string path, string target, string passphrase)
    {
        try
        {
            using var zip = new ZipFile(path) { Password = passphrase };
            using var content = zip.GetInputStream(0);
            using var file = File.Create(target);
            content.CopyTo(file);
        }
        catch (Exception error) when (error is ZipException or InvalidDataException or IndexOutOfRangeException)
        {
            File.Delete(target);
            throw new BackupRefusal($"« {path} » ne s'ouvre pas avec cette phrase de passe (Jalons__Passphrase), ou il est abîmé.", error);
        }
    }
}
