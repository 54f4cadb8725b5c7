namespace Xinyu.Tests.Access;

/// <summary>What an answer says about access.</summary>
internal enum Verdict
{
    /// <summary>The caller came through: found, not found, or told what is wrong with his input.</summary>
    Let,
    AskedToSignIn,
    Refused,
    Broken
}
