using System.Data.Common;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Jalons.Core.Persistence.Backups;
using Jalons.Core.Programmes;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands;

/// <summary>What stopped a command, for the person who typed it: a refusal, or the machine that says no. Anything else is a bug.</summary>
internal static partial class Failure
{
    /// <summary>One sentence in French; null for a bug.</summary>
    public static string? InFrench(Exception error) => error switch
    {
        Refused or ProgrammeRefusal or BackupRefusal => error.Message,
        IOException { InnerException: AddressInUseException } => "Ce port est déjà pris : choisissez-en un autre, avec --port ou --urls.",
        DirectoryNotFoundException => $"Le dossier de « {Named(error)} » n'existe pas.",
        FileNotFoundException => $"Le fichier « {Named(error)} » n'existe pas.",
        UnauthorizedAccessException => $"« {Named(error)} » : cet ordinateur ne permet ni de le lire ni de l'écrire. Vérifiez les droits.",
        IOException => $"Lecture ou écriture impossible : {error.Message}",
        DbUpdateException { InnerException: { } cause } => $"La base de données a refusé : {cause.Message}",
        DbException or DbUpdateException => $"La base de données a refusé : {error.Message}",
        SocketException => $"La liaison ne se fait pas : {error.Message}",
        OperationCanceledException => "Commande interrompue.",
        { InnerException: { } cause } and (InvalidOperationException or AggregateException) => InFrench(cause),
        _ => null,
    };

    // The runtime names the file between quotes.
    private static string Named(Exception error) => error is FileNotFoundException { FileName: { } name } ? name : Quoted().Match(error.Message) is { Success: true } quoted ? quoted.Groups[1].Value : error.Message;

    [GeneratedRegex("'(.+)'")]
    private static partial Regex Quoted();
}
