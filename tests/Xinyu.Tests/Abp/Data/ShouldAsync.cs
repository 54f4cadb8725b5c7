namespace Xinyu.Tests.Abp.Data;

internal static class ShouldAsync
{
    public static async Task ShouldBeAsync<T>(this Task<T> actual, T expected) => (await actual).ShouldBe(expected);
}
