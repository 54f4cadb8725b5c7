namespace Xinyu.Abp.AspNetCore.Pages;

/// <summary>
/// A page that can show itself again with what was typed. When a POST handler throws a business, validation or
/// concurrency exception, or what was typed breaks an annotated rule, the message goes into ModelState, this loads
/// what the page shows besides, and the page is shown again with status 400 or 409.
/// </summary>
public interface IRedisplay
{
    /// <summary>Loads the page's data as its GET handler does, without touching what was posted.</summary>
    Task RedisplayAsync();
}
