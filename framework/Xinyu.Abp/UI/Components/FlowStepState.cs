namespace Xinyu.Abp.UI.Components;

public enum FlowStepState
{
    Ahead,
    Now,
    Done
}
