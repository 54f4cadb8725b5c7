namespace Xinyu.Plugins.Packaging.Conformance;

/// <summary>What a plug-in has to show before the city may approve it, in the order in which it is examined.</summary>
public enum ConformanceRequirement
{
    /// <summary>No use of files, processes, network, reflection and the like that its manifest does not declare.</summary>
    Capabilities,

    Loads,

    /// <summary>Answers each call within the call budget.</summary>
    Answers,

    /// <summary>States facts of the item and moves no date and no card.</summary>
    FactsOnly,

    /// <summary>The same case gets the same answers, whenever and after whatever it is asked.</summary>
    Deterministic,

    Localized,

    /// <summary>Answers also where optional fields, materials or earlier results are missing.</summary>
    MissingFields,

    /// <summary>The process ends by itself, within memory and time.</summary>
    Contained,
}
