namespace Xinyu.Abp.Identity;

#pragma warning disable CA1032 // only ever made with a code
/// <summary>401 on the API, a message on the sign-in page.</summary>
internal sealed class SignInRefusedException(string code) : BusinessException(code);
#pragma warning restore CA1032
