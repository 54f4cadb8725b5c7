using System.Globalization;
using Xinyu.Plugins.Conformance;
using Xinyu.Plugins.Packaging.Conformance;

// FOLDER REPORT CASES BUDGET-MS: the plug-in's folder, the file for the report, how many cases, and how long a call may take
try
{
    var results = await Examination.RunAsync(args[0], Whole(args[2]), TimeSpan.FromMilliseconds(Whole(args[3])));

    // what lies in a finaliser shows now or never
    GC.Collect();
    GC.WaitForPendingFinalizers();
    GC.Collect();
    await File.WriteAllTextAsync(args[1], new ConformanceReport("", "", 0, results).ToJson());
    Environment.Exit(0);
}
catch (Exception e) when (Examination.IsMemory(e))
{
    Environment.Exit(Examination.MemoryUsedUp);
}

static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
