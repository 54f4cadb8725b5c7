using System.Collections.Concurrent;

namespace Xinyu.Approval.Documents;

/// <summary>The counters that are known to exist, so that an act does not ask for each of its documents; a counter is never removed.</summary>
internal sealed class PreparedCounters
{
    private readonly ConcurrentDictionary<(string Department, string Kind, int Year), bool> _known = [];

    public bool Has(string departmentCode, DocumentKind kind, int year) => _known.ContainsKey((departmentCode, kind.Key, year));

    public void Remember(string departmentCode, DocumentKind kind, int year) => _known[(departmentCode, kind.Key, year)] = true;
}
