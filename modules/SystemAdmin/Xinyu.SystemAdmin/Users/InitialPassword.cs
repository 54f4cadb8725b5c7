using System.Security.Cryptography;

namespace Xinyu.SystemAdmin.Users;

/// <summary>Made by the system, shown once, and to be changed at the first sign-in. It is kept nowhere but as the account's hash.</summary>
internal static class InitialPassword
{
    // without characters that are mistaken for one another when read out or written down
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    public static string Create() => string.Join('-', Enumerable.Range(0, 4).Select(_ =>
        RandomNumberGenerator.GetString(Letters, 2) + RandomNumberGenerator.GetString(Digits, 2)));
}
