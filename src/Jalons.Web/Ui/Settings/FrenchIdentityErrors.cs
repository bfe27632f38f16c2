using Microsoft.AspNetCore.Identity;

namespace Jalons.Web.Ui.Settings;

/// <summary>What Identity says of passwords and addresses, in French.</summary>
public sealed class FrenchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "Ce n’est pas votre mot de passe actuel.");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"Il faut {length} caractères au moins.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), $"Employez au moins {uniqueChars} caractères différents.");

    public override IdentityError DuplicateEmail(string email) => Say(nameof(DuplicateEmail), $"Un compte existe déjà pour {email}.");

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), "Écrivez l’adresse en entier, par exemple prenom.nom@example.org.");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "Ce compte vient d’être modifié ailleurs. Recommencez.");

    public override IdentityError DefaultError() => Say(nameof(DefaultError), "Le compte n’a pas pu être modifié. Recommencez.");

    private static IdentityError Say(string code, string words) => new() { Code = code, Description = words };
}
