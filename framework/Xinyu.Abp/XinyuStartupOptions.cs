namespace Xinyu.Abp;

/// <summary>What a start does besides bringing up the database: work that needs a processor and no data.</summary>
public sealed class XinyuStartupOptions
{
    /// <summary>Run side by side while the database is brought up, and done before any module initializes itself.</summary>
    public IList<Action<IServiceProvider>> Preparations { get; } = [];

    /// <summary>Run one after another once the host listens. Nothing may rely on it being done: who needs the result asks for it.</summary>
    public IList<Action<IServiceProvider>> AfterListening { get; } = [];
}
