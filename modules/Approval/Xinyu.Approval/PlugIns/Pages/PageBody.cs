namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>Takes what a page writes, up to its limit.</summary>
internal sealed class PageBody : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        Measure(count);
        base.Write(buffer, offset, count);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Measure(buffer.Length);
        base.Write(buffer);
    }

    public override void WriteByte(byte value)
    {
        Measure(1);
        base.WriteByte(value);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Measure(count);
        return base.WriteAsync(buffer, offset, count, cancellationToken);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Measure(buffer.Length);
        return base.WriteAsync(buffer, cancellationToken);
    }

    private void Measure(int more)
    {
        if (Length + more > PageLimits.BodyBytes)
            throw new PageRefusedException($"The page is longer than {PageLimits.BodyBytes} bytes.");
    }
}
